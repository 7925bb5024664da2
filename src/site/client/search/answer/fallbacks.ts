import type { Answer, AnswerDependencies } from './answer.ts';
import { countPages, type Find, type FoundPage } from '../index/found-pages.ts';
import { type KnownWords, correctQuery, noKnownWords } from './correction.ts';
import { findMostWords } from './most-words.ts';
import { findSimilar } from './similar-words.ts';
import { findEach } from './find-each.ts';
import { splitAtPunctuation } from '../query/spellings.ts';
import type { Question } from '../query/question.ts';

/** Answers a question if no talk has all its words: see `answerTo`. */
export async function answerWithFallbacks(question: Question, dependencies: AnswerDependencies): Promise<Answer> {
	const { find } = dependencies;
	const { keywords } = question;
	const compared = await findEach(question.compared, find);
	if (countPages(compared) > 0) return { ...question, method: 'most', lists: compared };

	const found = await resultsPerWord(keywords, find);
	const unknown = [...found].filter(([, pages]) => pages.length === 0).map(([word]) => word);
	const corrected = correctQuery(
		keywords,
		unknown,
		unknown.length > 0 ? await loadKnownWords(dependencies) : noKnownWords,
	);
	if (corrected !== keywords) {
		const lists = await find(corrected);
		if (countPages(lists) > 0) return { ...question, method: 'corrected', keywords: corrected, lists };
	}

	// If each word occurs somewhere, none is misspelt.
	const similar = unknown.length > 0 ? await findSimilar(keywords, find) : [];
	if (countPages(similar) > 0) return { ...question, method: 'similar', lists: similar };

	if (found.size < 2) return { ...question, method: 'most', lists: [] };
	const lists = await findMostWords(
		corrected === keywords ? found : await resultsPerWord(corrected, find),
		dependencies,
		corrected,
	);
	return { ...question, method: 'most', lists };
}

/** Loads all words that the site knows. */
async function loadKnownWords({ terms, titles, words }: AnswerDependencies): Promise<KnownWords> {
	const [named, titled, { said, heard }] = await Promise.all([terms(), titles(), words()]);
	return { texts: [...named, ...titled], said, heard };
}

/** Searches for each word of a query alone. The index parts for this are already loaded. */
async function resultsPerWord(query: string, find: Find): Promise<Map<string, readonly FoundPage[]>> {
	const words = [...new Set(splitAtPunctuation(query).split(' '))];
	return new Map(await Promise.all(words.map(async (word) => [word, (await find(word)).flat()] as const)));
}
