import { idOfTalk } from '../../lists/renamed-talk.ts';
import type { ListedTalk } from '../../lists/talks.ts';
import { videoPath } from '../../../links.ts';
import { countPages, type Find, type FoundLists } from '../index/found-pages.ts';
import type { NamedVideo } from '../query/named-video.ts';
import type { SearchState } from '../query/state.ts';
import type { Answer } from './answer.ts';

export interface VideoDependencies {
	/** All talks of the site. */
	readonly talks: () => Promise<readonly ListedTalk[]>;
	/** Finds the pages that match the filters, in each part of the index. */
	readonly pages: (filters: SearchState['filters']) => Promise<FoundLists>;
	readonly find: Find;
}

/**
 * Answers a query that names a video with the talks of that video, one per language. If there are none, finds pages
 * that contain its address, as notes may.
 *
 * @returns `undefined` if there are no such talks and the query may be ordinary words
 * @throws if the query is an address and the list of talks could not be loaded
 */
export async function answerByVideo(
	named: NamedVideo,
	filters: SearchState['filters'],
	{ talks, pages, find }: VideoDependencies,
): Promise<Answer | undefined> {
	const { name, second, mayBeWords } = named;
	const talk = named.findIn(
		await talks().catch((error: unknown) => (mayBeWords ? [] : Promise.reject(error as Error))),
	);
	if (!talk && mayBeWords) return undefined;
	const question = { keywords: name, compared: [], isQuestion: false, hasContent: true, stopWords: [] };
	if (!talk) {
		const lists = await find(`"${name}"`);
		return { ...question, method: countPages(lists) > 0 ? 'all' : 'video', lists };
	}
	const id = idOfTalk(talk);
	const isFilteredOut = filters.talk !== undefined && filters.talk !== id;
	const lists = isFilteredOut ? [] : await pages({ ...filters, talk: id });
	return { ...question, method: 'video', lists, place: { path: videoPath(talk.page), second } };
}
