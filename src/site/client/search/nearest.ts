import { comparable } from '../words/comparable.ts';
import { wordsIn } from '../words/matching.ts';

/** Letters of a word from which one slip of the fingers is forgiven, and two. */
const FORGIVEN = { one: 4, two: 7 };

const letters = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}']+$/u;

/** How often each word stands in some texts, such as terms and titles. */
export function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { word } of texts.flatMap((text) => wordsIn(text))) {
		const bare = word.replace(/'s$/, '');
		counts.set(bare, (counts.get(bare) ?? 0) + 1);
	}
	return counts;
}

/**
 * The word that somebody meant who typed another: the one that takes the fewest slips; of those the one that begins like
 * it, and that stands there most often.
 *
 * @returns `undefined` where none is as near as the word is long
 */
export function nearestTo(typed: string, known: ReadonlyMap<string, number>): string | undefined {
	const word = comparable(typed);
	if (!letters.test(word) || word.length < FORGIVEN.one) return undefined;
	const most = word.length < FORGIVEN.two ? 1 : 2;
	const near = [...known].flatMap(([other, count]) => {
		// To count the slips takes longer.
		if (!letters.test(other) || Math.abs(other.length - word.length) > most) return [];
		const slips = slipsBetween(word, other);
		return slips <= most ? [{ other, slips, count, begins: other.startsWith(word.charAt(0)) }] : [];
	});
	near.sort((a, b) => a.slips - b.slips || Number(b.begins) - Number(a.begins) || b.count - a.count);
	return near[0]?.other;
}

/**
 * How many letters are missing, too many, wrong, or have changed places with the next one: optimal string alignment, which
 * is Damerau’s distance (1964) with no letter touched twice.
 */
export function slipsBetween(a: string, b: string): number {
	let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
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
