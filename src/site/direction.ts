import { rightToLeftScripts } from '../markdown/right-to-left.ts';

const rightToLeft = new RegExp(`[${rightToLeftScripts}]`, 'gu');
const leftToRight = new RegExp(`(?![${rightToLeftScripts}])\\p{L}`, 'gu');

/** Number of characters examined: enough to tell the direction of any text. */
const SAMPLE_LENGTH = 5000;

/** Markdown link targets: URLs use Latin letters in every language. */
const linkTargets = /\]\([^()]*\)/g;

/**
 * The direction of most letters in a Markdown text. Detected from the text itself because many sources declare no
 * language, or the wrong one.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
	const start = text.slice(0, SAMPLE_LENGTH).replace(linkTargets, ']');
	const right = start.match(rightToLeft)?.length ?? 0;
	return right > 0 && right > (start.match(leftToRight)?.length ?? 0) ? 'rtl' : 'ltr';
}
