import { language } from '#locale/language.ts';
import { make } from './make.ts';

/** Milliseconds that a status is shown. */
export const SHOWN = 1600;

/** Present from the start: screen readers only announce changes in a live region that they know. */
const status = make('p', { className: 'sr-only', ariaLive: 'polite', lang: language });
document.body.append(status);
let clearing: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces a text to screen readers, after what they are saying.
 *
 * @param onPage whether to show it as well
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
