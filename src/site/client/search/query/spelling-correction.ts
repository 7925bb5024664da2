import { comparable } from '../../words/comparable.ts';
import { wordsIn } from '../../words/matching.ts';

/** Minimum length of a word to tolerate one typo, and two. */
const MIN_LENGTH = { one: 4, two: 7 };
/** The same for words that only transcripts contain: they are so many that some are close by chance. */
const MIN_LENGTH_SPOKEN = { one: 5, two: 9 };

const letters = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}']+$/u;

/** Counts how often each word occurs in some texts, such as terms and titles. */
export function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { word } of texts.flatMap((text) => wordsIn(text))) {
		const bare = word.replace(/'s$/, '');
		counts.set(bare, (counts.get(bare) ?? 0) + 1);
	}
	return counts;
}

/** A possible correction in comparable form, and how often it occurs in terms and titles. */
interface KnownWord {
	readonly other: string;
	readonly count: number;
}

/**
 * Makes a function that corrects a misspelt word to the known word with the fewest typos; of equals, one with the same
 * letters in another order, then one with the same first letter, then the most frequent. The function returns
 * `undefined` if no word is close enough.
 *
 * @param counts of the words in terms and titles, in comparable form
 * @param spokenWords words of the transcripts; corrections keep their spelling
 */
export function makeCorrector(
	counts: ReadonlyMap<string, number>,
	spokenWords: readonly string[],
): (typed: string) => string | undefined {
	const spelling = new Map(spokenWords.map((word) => [comparable(word), word]));
	const fromTitles = [...counts].map(([other, count]): KnownWord => ({ other, count }));
	const fromTalks = [...spelling.keys()].map((other): KnownWord => ({ other, count: 0 }));
	return (typed) => {
		const word = comparable(typed);
		if (!letters.test(word)) return undefined;
		const near = [
			...candidatesFor(word, fromTitles, MIN_LENGTH),
			...candidatesFor(word, fromTalks, MIN_LENGTH_SPOKEN),
		].filter(isLikely);
		near.sort(
			(a, b) =>
				a.distance - b.distance ||
				Number(b.isAnagram) - Number(a.isAnagram) ||
				Number(b.sameInitial) - Number(a.sameInitial) ||
				b.count - a.count,
		);
		const [nearest] = near;
		return nearest && (spelling.get(nearest.other) ?? nearest.other);
	};
}

/**
 * Whether a correction has the same first letter, where typos are rare, or is a word of a term or title with one typo: a
 * search for `facial` should not become one for `racial`.
 */
const isLikely = ({ sameInitial, isAnagram, count, distance }: Candidate): boolean =>
	sameInitial || isAnagram || (count > 0 && distance === 1);

interface Candidate extends KnownWord {
	/** Typos: see `editDistance`. */
	readonly distance: number;
	readonly isAnagram: boolean;
	readonly sameInitial: boolean;
}

function candidatesFor(word: string, known: readonly KnownWord[], minLength: typeof MIN_LENGTH): Candidate[] {
	return known.flatMap(({ other, count }) => {
		const distance = distanceWithinLimit(word, other, minLength);
		if (distance === undefined) return [];
		const isAnagram = sorted(other) === sorted(word);
		return [{ other, distance, count, isAnagram, sameInitial: other.startsWith(word.charAt(0)) }];
	});
}

const sorted = (word: string): string => [...word].sort().join('');

/**
 * The edit distance of a word to a known one, both in comparable form; `undefined` if it is too large for the word's
 * length.
 */
export function distanceWithinLimit(word: string, other: string, minLength = MIN_LENGTH): number | undefined {
	if (word.length < minLength.one) return undefined;
	const most = word.length < minLength.two ? 1 : 2;
	// Cheap checks first: computing the distance is slower.
	if (Math.abs(other.length - word.length) > most || !letters.test(other)) return undefined;
	const distance = editDistance(word, other);
	return distance <= most ? distance : undefined;
}

/**
 * The number of missing, extra, wrong or swapped letters: optimal string alignment distance, which is Damerau’s (1964)
 * with no letter edited twice.
 */
export function editDistance(a: string, b: string): number {
	let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			next[j] = Math.min(
				at(row, j) + 1,
				at(next, j - 1) + 1,
				at(row, j - 1) + Number(!isSame),
				isSwapped ? at(before, j - 2) + 1 : Infinity,
			);
		}
		[before, row] = [row, next];
	}
	return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
