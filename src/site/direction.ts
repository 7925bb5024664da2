import { rightToLeftScripts } from '../markdown/right-to-left.ts';

const rightToLeft = new RegExp(`[${rightToLeftScripts}]`, 'gu');
const leftToRight = new RegExp(`(?![${rightToLeftScripts}])\\p{L}`, 'gu');

/** Enough to tell the direction of a text of any length. */
const LOOKED_AT = 5000;

/** The target of a Markdown link: addresses are in Latin letters whatever the language. */
const addresses = /\]\([^()]*\)/g;

/**
 * The direction in which most letters of a Markdown text run. It is taken from the words, since many sources name no
 * language or a wrong one.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
	const start = text.slice(0, LOOKED_AT).replace(addresses, ']');
	const right = start.match(rightToLeft)?.length ?? 0;
	return right > 0 && right > (start.match(leftToRight)?.length ?? 0) ? 'rtl' : 'ltr';
}
