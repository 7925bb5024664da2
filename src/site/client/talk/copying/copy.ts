import { phrases } from '#locale/copying.ts';
import { make } from '../../page/make.ts';
import { announce, SHOWN } from '../../page/status.ts';

/**
 * Copies a text to the clipboard and confirms it: to screen readers, on the page, and on the control that was pressed.
 *
 * @param done the confirmation: `Link to 5:20 copied`
 */
export async function copy(text: string, done: string, control?: HTMLElement): Promise<void> {
	const copied = await write(text);
	announce(copied ? done : phrases.cannotCopy, true);
	if (!control || !copied) return;
	control.dataset.copied = '';
	setTimeout(() => delete control.dataset.copied, SHOWN);
}

async function write(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return writeByCommand(text);
	}
}

/** For pages that may not use the Clipboard API, such as those served without https. */
function writeByCommand(text: string): boolean {
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
