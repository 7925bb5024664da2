import { phrases } from '#locale/copying.ts';
import { language } from '#locale/language.ts';
import { make } from '../../page/make.ts';

/** Milliseconds for which a button shows that it has copied. */
const SHOWN = 1600;

/** On the page from the start: screen readers say what changes in a place that they know. */
const status = make('p', { className: 'sr-only', ariaLive: 'polite', lang: language });
document.body.append(status);
let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Copies a text and says so: to screen readers, on the page, and on the control that was pressed.
 *
 * @param done what the reader is told then: `Link to 5:20 copied`
 */
export async function copy(text: string, done: string, control?: HTMLElement): Promise<void> {
	const copied = await write(text);
	announce(copied ? done : phrases.cannotCopy, true);
	if (!control || !copied) return;
	control.dataset.copied = '';
	setTimeout(() => delete control.dataset.copied, SHOWN);
}

/**
 * Has screen readers say something, once they are done with what they are saying.
 *
 * @param onPage whether it is shown as well
 */
export function announce(text: string, onPage = false): void {
	status.className = onPage ? 'toast' : 'sr-only';
	status.textContent = text;
	clearTimeout(clearing);
	clearing = setTimeout(() => {
		status.textContent = '';
		status.className = 'sr-only';
	}, SHOWN);
}

async function write(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return writeTheOldWay(text);
	}
}

/** For pages without access to the clipboard, such as those served without https. */
function writeTheOldWay(text: string): boolean {
	const focused = document.activeElement;
	const selection = getSelection();
	const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
	const field = make('textarea', { className: 'sr-only', value: text });
	document.body.append(field);
	field.select();
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there is without https
	const copied = document.execCommand('copy');
	field.remove();
	if (selected) {
		selection?.removeAllRanges();
		selection?.addRange(selected);
	}
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return copied;
}
