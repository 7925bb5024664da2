import type { Language } from '../study/words/language.ts';
import { findPleading } from '../study/words/pleas.ts';

/** What the anchor of a moment begins with; and where anything else begins. */
const anchor = '<i id="t=';
const other = /<i id="(?!t=).*/s;
const tag = /<[^>]*>/g;
/** Words as far as it takes to count them and to see where sentences end. */
const word = /[^\s.?!…"”)\]]+/g;

/**
 * Marks moments that sell something (see `markPleas`): the anchor of each becomes an `s`. Pagefind hands on the names of such
 * elements, so the search can let what is taught come before. Less than 1 ms of one core for half an hour of talk.
 *
 * @param searchable a page's text with its anchors: see `searchableOf`
 */
export function markPleadingMoments(searchable: string, { wordings }: Language): string {
	const [before = '', ...parts] = wordings ? searchable.split(anchor) : [];
	const moments = parts.map((part) => `${wordsOf(part)} `);
	const text = moments.join('');
	// Few talks sell anything.
	if (!wordings || text.search(wordings.selling) < 0) return searchable;
	const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
	const stretches = findPleading(words, text, { selling: wordings.selling }).map(({ from, to }) => ({
		from: words[from]?.start ?? 0,
		to: words[to - 1]?.end ?? 0,
	}));
	let at = 0;
	const marked = parts.map((part, index) => {
		const length = moments[index]?.length ?? 0;
		const pleading = stretches.reduce((sum, { from, to }) => sum + overlap(at, at + length, from, to), 0);
		at += length;
		return pleading > length / 2 ? `<s id="t=${part.replace('</i>', '</s>')}` : anchor + part;
	});
	return before + marked.join('');
}

/** What is said in a moment, of its text behind the beginning of its anchor. */
function wordsOf(part: string): string {
	const said = part.slice(part.indexOf('>') + 1).replace(other, '');
	return said.replace(tag, '').trim();
}

/** How much of one range lies in another. */
const overlap = (start: number, end: number, from: number, to: number): number =>
	Math.max(0, Math.min(end, to) - Math.max(start, from));
