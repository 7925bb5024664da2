import { rightToLeftScripts } from '../markdown/right-to-left.ts';

const rightToLeft = new RegExp(`[${rightToLeftScripts}]`, 'gu');
const leftToRight = new RegExp(`(?![${rightToLeftScripts}])\\p{L}`, 'gu');

/** Enough to tell, of a text of any length. */
const LOOKED_AT = 5000;

/** Where a link of Markdown leads: an address is in Latin letters whatever the text is. */
const addresses = /\]\([^()]*\)/g;

/** The way most letters of a Markdown text run. Its words tell, since many a source names no language, or the wrong one. */
export function directionOf(text: string): 'ltr' | 'rtl' {
	const start = text.slice(0, LOOKED_AT).replace(addresses, ']');
	const right = start.match(rightToLeft)?.length ?? 0;
	return right > 0 && right > (start.match(leftToRight)?.length ?? 0) ? 'rtl' : 'ltr';
}
