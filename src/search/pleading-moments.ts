import type { Language } from '../study/words/language.ts';
import { findPleading } from '../study/words/pleas.ts';

/** The anchor of a moment; and where anything else begins. */
const start = /(?=<i id="t=)/;
const other = /<i id="(?!t=).*/s;
const tag = /<[^>]*>/g;
/** Words as far as it takes to count them and to see where sentences end. */
const word = /[^\s.?!…"”)\]]+/g;

/**
 * Marks moments that sell something (see `markPleas`): the anchor of each becomes an `s`. Pagefind hands on the names of such
 * elements, so the search can let what is taught come before. About 2 ms of one core for half an hour of a talk that sells
 * something, half of that for others.
 *
 * @param searchable a page's text with its anchors: see `searchableOf`
 */
export function markPleadingMoments(searchable: string, { wordings }: Language): string {
	const [before = '', ...parts] = wordings ? searchable.split(start) : [];
	const moments = parts.map((part) => `${part.replace(other, '').replace(tag, '').trim()} `);
	const text = moments.join('');
	// Few talks sell anything.
	if (!wordings || text.search(wordings.selling) < 0) return searchable;
	let end = 0;
	const words = (text.match(word) ?? []).map((found) => {
		const start = text.indexOf(found, end);
		return { start, end: (end = start + found.length) };
	});
	const stretches = findPleading(words, text, { selling: wordings.selling }).map(({ from, to }) => ({
		from: words[from]?.start ?? 0,
		to: words[to - 1]?.end ?? 0,
	}));
	let at = 0;
	const marked = parts.map((part, index) => {
		const length = moments[index]?.length ?? 0;
		const pleading = stretches.reduce((sum, { from, to }) => sum + overlap(at, at + length, from, to), 0);
		at += length;
		return pleading > length / 2 ? part.replace(/<i(.*?)<\/i>/s, '<s$1</s>') : part;
	});
	return before + marked.join('');
}

/** How much of one range lies in another. */
const overlap = (start: number, end: number, from: number, to: number): number =>
	Math.max(0, Math.min(end, to) - Math.max(start, from));
