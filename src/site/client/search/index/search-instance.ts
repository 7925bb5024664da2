import { spellingsOf } from '../query/spellings.ts';
import { isPhrase } from '../../words/matching.ts';
import { withAllLocations } from './all-locations.ts';
import { deduplicate } from './deduplicate.ts';
import { dropFalseMatches, type MatchedPage } from './false-matches.ts';
import type { FoundPage } from './found-pages.ts';
import { joinAdjacentWords } from './join-words.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import { queryRewrites } from './query-rewrites.ts';

/** Pagefind for one language in one part of the index. */
export interface IndexInstance {
	/** BCP 47. */
	readonly language: string;
	readonly pagefind: PagefindInstance;
	/** See `serializeReads`. */
	readonly serialize: <Result extends PagefindResult>(result: Result) => Result;
}

/** A result and the index spelling that found it. */
type SpeltPage = FoundPage & { readonly spelling: string };

type Run = (spelling: string) => Promise<MatchedPage[]>;

/**
 * Finds the pages that contain all words of a query or of a variant of it. Returns a list per spelling of each variant,
 * with each page in one of them.
 *
 * @param options of Pagefind
 */
export async function searchInstance(
	{ language, pagefind, serialize }: IndexInstance,
	query: string,
	options: object,
): Promise<FoundPage[][]> {
	const run: Run = async (spelling) => dropFalseMatches(await pagefind.search(spelling, options)).map(serialize);
	const find = (variant: string): Promise<SpeltPage[][]> => findVariant(variant, language, run);
	const joined = joinAdjacentWords(query).map(async ({ word, query: variant }) =>
		(await run(`"${word}"`)).length > 0 ? find(variant) : [],
	);
	const lists = await Promise.all([find(query), ...joined, ...queryRewrites(query, language).map(find)]);
	return deduplicate(lists.flat()).map((list) =>
		list.map((page) => ({ ...page, alternatives: alternativesOf(page, page.alternatives, query) })),
	);
}

/** Returns a list of pages per spelling of a variant. */
const findVariant = (variant: string, language: string, run: Run): Promise<SpeltPage[][]> =>
	Promise.all(
		spellingsOf(variant, language).map(async (spelling) => {
			const found = await findSpelling(variant, spelling, run);
			return found.map((page) => ({ ...page, foundBy: variant, spelling }));
		}),
	);

async function findSpelling(variant: string, spelling: string, run: Run): Promise<MatchedPage[]> {
	const found = await run(spelling);
	// The parts of a word typed as one must not match separately.
	const isWhole = isPhrase(variant) || !spelling.includes(' ');
	if (!isPhrase(spelling) || !isWhole || found.length === 0) return found;
	return withAllLocations(found, await run(spelling.slice(1, -1)));
}

/** @param duplicates the same page as found by other spellings */
function alternativesOf(page: SpeltPage, duplicates: readonly SpeltPage[], query: string): FoundPage[] {
	// A title such as `Wave/Particle` is found only as one word, but contains both.
	const asTyped = page.foundBy === query ? [] : [{ ...page, foundBy: query }];
	return [...duplicates, ...asTyped, ...[page, ...duplicates].flatMap(asSpelt)];
}

/** The page to be matched against its spelling: `email` lacks the words of `e-mail`, `PhD` that of `Ph.D.`; but 12 is not 1/2. */
const asSpelt = (page: SpeltPage): FoundPage[] =>
	page.spelling === page.foundBy || (isPhrase(page.spelling) && !/^"\p{L}+"$/u.test(page.spelling))
		? []
		: [{ ...page, foundBy: page.spelling }];
