const MOST = 8;
/** Two terms go together if at least this many units say both. */
const LEAST_TOGETHER = 2;

/**
 * For each term the others that are said in the same units, closest first: those that are together more often than
 * chance would have it, by pointwise mutual information (Church and Hanks 1990) times how often they are. Terms of which
 * one holds the other, as each does itself, are not compared. Time is O(terms · units of a term · terms in a unit).
 *
 * @param terms units in ascending order
 * @param total how many units there are
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
	const together = new Int32Array(terms.length);
	return terms.map(({ units, words }) => {
		const met: number[] = [];
		for (const unit of units) {
			for (const other of inUnit.get(unit) ?? []) {
				if (together[other] === 0) met.push(other);
				together[other] = (together[other] ?? 0) + 1;
			}
		}
		return met
			.flatMap((other) => {
				const count = together[other] ?? 0;
				together[other] = 0;
				const { words: otherWords = [], units: { length = 1 } = [] } = terms[other] ?? {};
				if (count < LEAST_TOGETHER || holds(words, otherWords)) return [];
				return [{ other, score: count * Math.log((count * total) / (units.length * length)) }];
			})
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score || a.other - b.other)
			.slice(0, MOST)
			.map(({ other }) => other);
	});
}

function holds(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.every((word) => long.includes(word));
}
