/** Asks how two things differ, in any of the languages. `potential difference` and `difference of squares` do not. */
export const differenceBetween =
	/(?<!\p{L})(?:differences? between|unterschiede? zwischen|diff[eé]rences? entre|diferencias? entre|diferen[çc]as? entre)(?=\s+\S)/iu;

/** A word between the things compared: `vs`. */
export const isVersus = (word: string): boolean => /^(?:vs\.?|versus)$/i.test(word);

/** The word `and` after `difference between`, in any of the languages. */
const and = /^(?:and|und|et|y|e)$/i;

/**
 * Splits words at `vs` into the things that they compare: `k means` and `hierarchical clustering`.
 *
 * @param isDifference whether they follow `difference between`: `and` splits them, too
 * @param isStopWord whether to drop a word from the ends of a thing
 * @returns empty if they compare nothing
 */
export function comparedThings(
	words: readonly string[],
	isDifference: boolean,
	isStopWord: (word: string) => boolean,
): string[] {
	const things: string[][] = [[]];
	for (const word of words) {
		if (isVersus(word) || (isDifference && and.test(word))) things.push([]);
		else things.at(-1)?.push(word);
	}
	const named = things.map((thing) => {
		const isContent = (word: string): boolean => !isStopWord(word);
		return thing.slice(thing.findIndex(isContent), thing.findLastIndex(isContent) + 1).join(' ');
	});
	return named.length > 1 && !named.includes('') ? named : [];
}
