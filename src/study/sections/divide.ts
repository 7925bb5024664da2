/** Concentration of the Dirichlet prior: the smaller, the fewer different words a topic is expected to use. */
const CONCENTRATION = 0.2;
/** Maximum length of a section, in mean lengths. */
const MAX_LENGTH = 4;

/**
 * Divides a text into sections, each on one topic: BayesSeg of Eisenstein and Barzilay 2008, "Bayesian unsupervised
 * topic segmentation". Each section's words are drawn from its own distribution with a symmetric Dirichlet prior; the
 * distributions are integrated out, and dynamic programming finds the most likely division.
 *
 * Time is O(units² · words in a unit), memory O(units · longest section), and the longest section is four times the
 * mean.
 *
 * @param bags the words of each unit as small numbers, equal for equal words
 * @param count number of sections
 * @param startBonus for each unit, a bonus in nats for starting a section there; 0 if nothing speaks for it
 * @param shortest minimum number of units in a section
 * @returns the index of the first unit of each section, ascending, starting with 0
 */
export function divide(
	bags: readonly (readonly number[])[],
	count: number,
	{ startBonus = [], shortest = 1 }: { startBonus?: readonly number[]; shortest?: number } = {},
): number[] {
	const sections = Math.min(count, Math.floor(bags.length / shortest));
	if (sections < 2) return [0];
	const longest = Math.max(shortest, Math.ceil((bags.length / sections) * MAX_LENGTH));
	const likelihood = likelihoods(bags, longest);

	let best = new Float64Array(bags.length + 1).fill(-Infinity);
	best[0] = 0;
	const choices: Int32Array[] = [];
	for (let section = 0; section < sections; section++) {
		const next = new Float64Array(bags.length + 1).fill(-Infinity);
		const from = new Int32Array(bags.length + 1);
		for (let end = shortest; end <= bags.length; end++) {
			for (let start = Math.max(0, end - longest); start <= end - shortest; start++) {
				const before = best[start] ?? -Infinity;
				if (before === -Infinity) continue;
				const value = before + (likelihood[start]?.[end - start - 1] ?? 0) + (start > 0 ? (startBonus[start] ?? 0) : 0);
				if (value > (next[end] ?? 0)) {
					next[end] = value;
					from[end] = start;
				}
			}
		}
		best = next;
		choices.push(from);
	}
	const starts: number[] = [];
	for (let section = sections - 1, end = bags.length; section >= 0; section--) {
		end = choices[section]?.[end] ?? 0;
		starts.unshift(end);
	}
	return starts;
}

/** For each unit, the log likelihoods of the sections that start there, by their length in units less one. */
function likelihoods(bags: readonly (readonly number[])[], longest: number): Float64Array[] {
	const { words, vocabulary } = numberWords(bags);
	const total = words.reduce((sum, bag) => sum + bag.length, 0);
	// Each word adds log(times seen + θ) - log(words seen + vocabulary · θ), the factors of the ratios of gamma
	// functions.
	const seen = logsFrom(CONCENTRATION, total);
	const all = logsFrom(CONCENTRATION * vocabulary, total);

	const counts = new Int32Array(vocabulary);
	return words.map((_, start) => {
		const row = new Float64Array(Math.min(longest, words.length - start));
		counts.fill(0);
		let sum = 0;
		let length = 0;
		for (let offset = 0; offset < row.length; offset++) {
			for (const word of words[start + offset] ?? noWords) {
				const times = counts[word] ?? 0;
				sum += (seen[times] ?? 0) - (all[length] ?? 0);
				counts[word] = times + 1;
				length++;
			}
			row[offset] = sum;
		}
		return row;
	});
}

const noWords = new Int32Array(0);

/** Numbers the words from 0, dropping those that occur only once, which carry no evidence of cohesion. */
function numberWords(bags: readonly (readonly number[])[]): { words: Int32Array[]; vocabulary: number } {
	const counts: number[] = [];
	for (const bag of bags) for (const word of bag) counts[word] = (counts[word] ?? 0) + 1;
	let vocabulary = 0;
	const numbers = counts.map((count) => (count > 1 ? vocabulary++ : -1));
	const words = bags.map((bag) => new Int32Array(bag.map((word) => numbers[word] ?? -1).filter((word) => word >= 0)));
	return { words, vocabulary };
}

const logsFrom = (base: number, count: number): Float64Array => {
	const logs = new Float64Array(count);
	for (let index = 0; index < count; index++) logs[index] = Math.log(base + index);
	return logs;
};
