import { language } from '#locale/language.ts';
import { make } from './make.ts';

/** Milliseconds for which a status stands there. */
export const SHOWN = 1600;

/** On the page from the start: screen readers say what changes in a place that they know. */
const status = make('p', { className: 'sr-only', ariaLive: 'polite', lang: language });
document.body.append(status);
let clearing: ReturnType<typeof setTimeout> | undefined;

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
