import { byName } from '../../text/collation.ts';

/** The letter under which a text is listed, without accent; `#` if the text does not start with a letter. */
export function letterOf(text: string): string {
	const [first = ''] = text.normalize('NFD').toUpperCase();
	return /\p{L}/u.test(first) ? first : '#';
}

/** A part of an alphabetical list, and its label: `Sen–Sil`. */
export interface LettersPart<Item> {
	readonly items: readonly Item[];
	readonly range: string;
}

/**
 * Splits a list into parts of similar length, like the volumes of an encyclopaedia. Each cut is moved a little, to
 * where the fewest letters distinguish an item from the one before it: preferably to a new first letter. (These are the
 * shortest separators of a prefix B-tree: Bayer and Unterauer 1977, https://doi.org/10.1145/320521.320530.)
 *
 * @param items sorted by text, more than `most`
 * @param most maximum items of a part; ten or more
 */
export function splitByLetters<Item>(
	items: readonly Item[],
	textOf: (item: Item) => string,
	most: number,
): LettersPart<Item>[] {
	// How far a cut may move. Neighbouring cuts may move apart by that much each, hence `2 * slack` below.
	const slack = Math.floor(most / 10);
	const count = Math.ceil(items.length / (most - 2 * slack));
	const textAt = (index: number): string => textOf(items[index] as Item);
	const cutAt = (at: number): Cut => ({ at, letters: lettersToDistinguish(textAt(at - 1), textAt(at)) });
	const cuts = Array.from({ length: count - 1 }, (_, index) => {
		const due = Math.floor(((index + 1) * items.length) / count);
		const near = Array.from({ length: 2 * slack + 1 }, (_, place) => cutAt(due - slack + place));
		const isBetter = (a: Cut, b: Cut): boolean =>
			a.letters < b.letters || (a.letters === b.letters && Math.abs(a.at - due) < Math.abs(b.at - due));
		return near.reduce((best, cut) => (isBetter(cut, best) ? cut : best));
	});
	return Array.from({ length: count }, (_, index) => {
		const start = cuts[index - 1] ?? { at: 0, letters: 1 };
		const end = cuts[index] ?? { at: items.length, letters: 1 };
		const from = prefixOf(textAt(start.at), start.letters);
		const last = prefixOf(textAt(end.at - 1), end.letters);
		// Not `Dep–D` but `Dep–Dyn`, although `D` ends there.
		const to = from.startsWith(last) ? prefixOf(textAt(end.at - 1), start.letters) : last;
		return { items: items.slice(start.at, end.at), range: from === to ? from : `${from}–${to}` };
	});
}

/** The index at which a part begins, and the number of letters that set it apart from the part before. */
interface Cut {
	readonly at: number;
	readonly letters: number;
}

/** The length of the shortest prefix of `b` that differs from `a`, ignoring case and accents. */
function lettersToDistinguish(a: string, b: string): number {
	if (letterOf(a) !== letterOf(b)) return 1;
	const [as, bs] = [lettersIn(a), lettersIn(b)];
	const differs = bs.findIndex((letter, index) => byName.compare(letter, as[index] ?? '') !== 0);
	return differs === -1 ? bs.length : differs + 1;
}

/** A text's first letters, capitalized; only `#` if it does not start with a letter. */
function prefixOf(text: string, letters: number): string {
	const letter = letterOf(text);
	if (letters === 1 || letter === '#') return letter;
	const [first = '', ...rest] = lettersIn(text).slice(0, letters);
	return (first.toUpperCase() + rest.join('')).trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const lettersIn = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
