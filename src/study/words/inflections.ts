import { wordList } from './word-list.ts';

/** Inflectional endings of number, case and tense in languages with Latin letters. */
const endings = new Set(['', ...wordList(`s es e d ed ied ies i y ing er r n en em t te a o as os x`)]);

/** The differing endings of French words in -al, in both orders. */
const plurals = new Set(['l ux', 'ux l']);

/**
 * Whether two words differ only in an inflectional ending: `study` and `studies`, `run` and `running`; not `electron`
 * and `electronics`, which share a stem.
 */
export function areForms(a: string, b: string): boolean {
	let common = 0;
	while (common < a.length && common < b.length && a[common] === b[common]) common++;
	if (common < 2) return false;
	// `fiscal` and `fiscaux`
	if (a.charAt(common - 1) === 'a' && plurals.has(`${a.slice(common)} ${b.slice(common)}`)) return true;
	const doubled = (rest: string): string =>
		rest.length > 2 && rest.startsWith(a.charAt(common - 1)) ? rest.slice(1) : rest;
	return endings.has(doubled(a.slice(common))) && endings.has(doubled(b.slice(common)));
}
