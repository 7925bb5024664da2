import type { Answer, Means } from './answer.ts';
import type { FoundPage } from '../index/engine.ts';
import { countPages, type Find } from '../index/found-lists.ts';
import { type KnownWords, meantBy, nothingKnown } from './meant.ts';
import { mostOf } from './most.ts';
import { nearTo } from './near.ts';
import { wordsApart } from '../query/spellings.ts';
import type { Question } from '../query/telling.ts';

/** Answers a question whose words no talk says all: see `answerTo`. */
export async function answerByOtherWays(question: Question, means: Means): Promise<Answer> {
	const { find } = means;
	const { sought } = question;
	const found = await foundAlone(sought, find);
	const unknown = [...found].filter(([, pages]) => pages.length === 0).map(([word]) => word);
	const meant = meantBy(sought, unknown, unknown.length > 0 ? await wordsKnown(means) : nothingKnown);
	if (meant !== sought) {
		const lists = await find(meant);
		if (countPages(lists) > 0) return { ...question, way: 'meant', sought: meant, lists };
	}

	const near = await nearTo(sought, find);
	if (countPages(near) > 0) return { ...question, way: 'near', lists: near };

	if (found.size < 2) return { ...question, way: 'most', lists: [] };
	const lists = await mostOf(meant === sought ? found : await foundAlone(meant, find), means, meant);
	return { ...question, way: 'most', lists };
}

/** Everything that the site knows about words. */
async function wordsKnown({ terms, titles, words }: Means): Promise<KnownWords> {
	const [named, titled, { said, heard }] = await Promise.all([terms(), titles(), words()]);
	return { texts: [...named, ...titled], said, heard };
}

/** The results for each word of a query alone. The parts of the index that this takes are loaded already. */
async function foundAlone(query: string, find: Find): Promise<Map<string, readonly FoundPage[]>> {
	const words = [...new Set(wordsApart(query).split(' '))];
	return new Map(await Promise.all(words.map(async (word) => [word, (await find(word)).flat()] as const)));
}
