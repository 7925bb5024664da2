import type { Language } from '../study/words/language.ts';
import { findPromotions } from '../study/words/promotions.ts';

/** The start of a moment's anchor, and from the start of any other anchor. */
const anchor = '<i id="t=';
const other = /<i id="(?!t=).*/s;
const tag = /<[^>]*>/g;
/** Words, precise enough to count them and to see where sentences end. */
const word = /[^\s.?!…"”)\]]+/g;

/**
 * Marks moments that sell something (see `markPromotions`): the anchor of each becomes an `s` element. Pagefind reports
 * the element names of anchors, so search can rank these moments lower. Less than 1 ms of one core for half an hour of
 * talk.
 *
 * @param searchable a page's text with its anchors: see `searchableOf`
 */
export function markPromotionalMoments(searchable: string, { promotionPatterns }: Language): string {
	const [before = '', ...parts] = promotionPatterns ? searchable.split(anchor) : [];
	const moments = parts.map((part) => `${wordsOf(part)} `);
	const text = moments.join('');
	// Few talks sell anything.
	if (!promotionPatterns || text.search(promotionPatterns.selling) < 0) return searchable;
	const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
	const promotions = findPromotions(words, text, { selling: promotionPatterns.selling }).map(({ from, to }) => ({
		from: words[from]?.start ?? 0,
		to: words[to - 1]?.end ?? 0,
	}));
	let at = 0;
	const marked = parts.map((part, index) => {
		const length = moments[index]?.length ?? 0;
		const promotional = promotions.reduce((sum, { from, to }) => sum + overlap(at, at + length, from, to), 0);
		at += length;
		return promotional > length / 2 ? `<s id="t=${part.replace('</i>', '</s>')}` : anchor + part;
	});
	return before + marked.join('');
}

/** The words of a moment, from the text after the start of its anchor. */
function wordsOf(part: string): string {
	const text = part.slice(part.indexOf('>') + 1).replace(other, '');
	return text.replace(tag, '').trim();
}

/** Length of the overlap of two ranges. */
const overlap = (start: number, end: number, from: number, to: number): number =>
	Math.max(0, Math.min(end, to) - Math.max(start, from));
