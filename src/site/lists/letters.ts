import { byName } from '../../text/collation.ts';

/** The letter that a text is listed under, without accent; `#` if it starts with no letter. */
export function letterOf(text: string): string {
	const [first = ''] = text.normalize('NFD').toUpperCase();
	return /\p{L}/u.test(first) ? first : '#';
}

/** A part of an alphabetical list, and from where to where it goes: `Sen–Sil`. */
export interface LettersPart<Item> {
	readonly items: readonly Item[];
	readonly range: string;
}

/**
 * Parts a list into much the same lengths, as the volumes of an encyclopaedia are: each begins, near its due place, where the
 * fewest letters tell its first text from the one before, so with a new letter where there is one. (Such beginnings are
 * the separators of a prefix B-tree: Bayer and Unterauer 1977, https://doi.org/10.1145/320521.320530.)
 *
 * @param items in the order of their texts, more than `most`
 * @param most items of a part; ten or more
 */
export function inParts<Item>(
	items: readonly Item[],
	textOf: (item: Item) => string,
	most: number,
): LettersPart<Item>[] {
	// How far a cut may be off its due place. The next one may be as far off on its other side.
	const slack = Math.floor(most / 10);
	const count = Math.ceil(items.length / (most - 2 * slack));
	const textAt = (index: number): string => textOf(items[index] as Item);
	const cutAt = (at: number): Cut => ({ at, letters: lettersToTell(textAt(at - 1), textAt(at)) });
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
		const from = beginning(textAt(start.at), start.letters);
		const last = beginning(textAt(end.at - 1), end.letters);
		// `Dep–Dyn`, although the letter ends there.
		const to = from.startsWith(last) ? beginning(textAt(end.at - 1), start.letters) : last;
		return { items: items.slice(start.at, end.at), range: from === to ? from : `${from}–${to}` };
	});
}

/** Where a part begins, and with how many letters. */
interface Cut {
	readonly at: number;
	readonly letters: number;
}

/** How many of their first letters tell two texts apart, whatever the case and accents of those before. */
function lettersToTell(a: string, b: string): number {
	if (letterOf(a) !== letterOf(b)) return 1;
	const [as, bs] = [lettersIn(a), lettersIn(b)];
	const differs = bs.findIndex((letter, index) => byName.compare(letter, as[index] ?? '') !== 0);
	return differs === -1 ? bs.length : differs + 1;
}

/** A text's first letters, the first of them a capital. What is listed under no letter is not spelt out. */
function beginning(text: string, letters: number): string {
	const letter = letterOf(text);
	if (letters === 1 || letter === '#') return letter;
	const [first = '', ...others] = lettersIn(text).slice(0, letters);
	return (first.toUpperCase() + others.join('')).trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const lettersIn = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
