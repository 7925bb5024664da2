/** Maximum number of companions of a term. */
const MAX_COMPANIONS = 8;
/** Two terms are companions only if at least this many units say both. */
const MIN_SHARED_UNITS = 2;

/**
 * For each term, its companions: the terms that occur in the same units, closest first. Two terms that share more units
 * than chance predicts are scored by pointwise mutual information (Church and Hanks 1990) times the number of shared
 * units. Skips pairs of which one term contains all words of the other, as each term does of itself. Time is O(terms ·
 * units of a term · terms in a unit).
 *
 * @param terms units in ascending order
 * @param total number of units
 */
export function findCompanions(
	terms: readonly { readonly words: readonly string[]; readonly units: readonly number[] }[],
	total: number,
): number[][] {
	const inUnit = new Map<number, number[]>();
	terms.forEach(({ units }, term) => {
		for (const unit of units) {
			const there = inUnit.get(unit);
			if (there) there.push(term);
			else inUnit.set(unit, [term]);
		}
	});
	const shared = new Int32Array(terms.length);
	return terms.map(({ units, words }) => {
		const neighbours: number[] = [];
		for (const unit of units) {
			for (const other of inUnit.get(unit) ?? []) {
				if (shared[other] === 0) neighbours.push(other);
				shared[other] = (shared[other] ?? 0) + 1;
			}
		}
		return neighbours
			.flatMap((other) => {
				const count = shared[other] ?? 0;
				shared[other] = 0;
				const { words: otherWords = [], units: { length = 1 } = [] } = terms[other] ?? {};
				if (count < MIN_SHARED_UNITS || contains(words, otherWords)) return [];
				return [{ other, score: count * Math.log((count * total) / (units.length * length)) }];
			})
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score || a.other - b.other)
			.slice(0, MAX_COMPANIONS)
			.map(({ other }) => other);
	});
}

function contains(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.every((word) => long.includes(word));
}
