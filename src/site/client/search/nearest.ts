import { comparable } from '../words/comparable.ts';
import { wordsIn } from '../words/matching.ts';

/** Minimum length of a word for one typing error to be corrected, and for two. */
const FORGIVEN = { one: 4, two: 7 };

const letters = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}']+$/u;

/** How often each word occurs in some texts, such as terms and titles. */
export function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { word } of texts.flatMap((text) => wordsIn(text))) {
		const bare = word.replace(/'s$/, '');
		counts.set(bare, (counts.get(bare) ?? 0) + 1);
	}
	return counts;
}

/**
 * The known word that a misspelt one probably stands for: the one with the fewest typing errors between them; then the one
 * with the same first letter; then the most frequent.
 *
 * @returns `undefined` if none is close enough for the word's length
 */
export function nearestTo(typed: string, known: ReadonlyMap<string, number>): string | undefined {
	const word = comparable(typed);
	if (!letters.test(word) || word.length < FORGIVEN.one) return undefined;
	const most = word.length < FORGIVEN.two ? 1 : 2;
	const near = [...known].flatMap(([other, count]) => {
		// Cheap checks first: counting errors is slower.
		if (!letters.test(other) || Math.abs(other.length - word.length) > most) return [];
		const slips = slipsBetween(word, other);
		return slips <= most ? [{ other, slips, count, begins: other.startsWith(word.charAt(0)) }] : [];
	});
	near.sort((a, b) => a.slips - b.slips || Number(b.begins) - Number(a.begins) || b.count - a.count);
	return near[0]?.other;
}

/**
 * The number of missing, extra, wrong or swapped letters: optimal string alignment distance, which is Damerau’s (1964) with
 * no letter edited twice.
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
