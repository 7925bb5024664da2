import { readBestVariant } from './best-variant.ts';
import { byDate } from './by-date.ts';
import { byRelevance } from './by-relevance.ts';
import type { SiteAnswer } from './site-engine.ts';
import type { FoundLists } from '../index/found-pages.ts';
import type { PlaceInVideo } from './answer.ts';
import { hitAtSecond } from '../hits/hit-at-second.ts';
import type { VideoHits, HitOptions } from '../hits/hits.ts';
import type { SearchState } from '../query/state.ts';
import { isRead, type Read, type TalksOnDemand } from './talks-on-demand.ts';

/** The talks found by a search, read a few at a time. */
export interface FoundTalks extends TalksOnDemand {
	/** The number of talks, except those that turned out not to match or could not be loaded. */
	readonly total: () => number;
}

/**
 * Ranks the talks of an answer and reads them on demand.
 *
 * @param answer with lists in the requested order
 * @param openPage of the talk that the reader is in, from the site's root
 */
export function readTalks(
	{
		lists,
		place,
		clarityOf,
		stopWords,
		openTalkPages,
	}: Pick<SiteAnswer, 'lists' | 'place' | 'clarityOf' | 'stopWords' | 'openTalkPages'>,
	{ query, order, filters }: SearchState,
	openPage?: string,
): FoundTalks {
	const isSingleTalk = filters.talk !== undefined;
	const labelledPage = isSingleTalk ? undefined : openPage;
	if (place) return dropMismatches(ofVideo(lists, place, labelledPage));
	const options: HitOptions = { allMoments: isSingleTalk, clarityOf, stopWords, openPage: labelledPage };
	const read: Read = (result) => readBestVariant(result, query, options);
	return dropMismatches(
		order === 'relevance' ? byRelevance(lists, read, { query, openTalkPages }) : byDate(lists, read, order),
	);
}

/**
 * Drops talks that turn out not to match once they are read, such as 13.7 for 13, and excludes unreadable ones from the
 * count.
 */
function dropMismatches(found: TalksOnDemand): FoundTalks {
	let matching = 0;
	return {
		total: () => matching + found.remaining(),
		remaining: found.remaining,
		async next(count) {
			const talks: VideoHits[] = [];
			while (talks.length === 0 && found.remaining() > 0)
				talks.push(...(await found.next(count)).filter(({ lacksNumber }) => !lacksNumber));
			matching += talks.length;
			return talks;
		},
	};
}

/**
 * Reads the talks of one video at one second, all at once, as there is one per language. The original language comes
 * first.
 */
function ofVideo(lists: FoundLists, { path, second }: PlaceInVideo, openPage: string | undefined): TalksOnDemand {
	let pages = lists.flat();
	const read: Read = ({ data }) =>
		data().then(
			(page) => hitAtSecond(page, second, openPage),
			() => undefined,
		);
	return {
		remaining: () => pages.length,
		async next() {
			const reading = pages.map(read);
			pages = [];
			const talks = (await Promise.all(reading)).filter(isRead);
			return talks.sort((a, b) => Number(b.path === path) - Number(a.path === path));
		},
	};
}
