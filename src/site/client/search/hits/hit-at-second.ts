import { fragmentOf, secondIn } from '../../../../markdown/fragments.ts';
import { withoutSignMarks } from '../../../../text/sign-words.ts';
import { formatClock } from '../../../../videos/clock.ts';
import type { PagefindPage } from '../index/pagefind.ts';
import { videoAt } from './hit.ts';
import { talkOfPage, type VideoHits } from './hits.ts';
import { wordsOfPage } from './match-moment.ts';

/** How many words of a moment to show: as many as in Pagefind's excerpts. */
const EXCERPT_WORDS = 32;

/**
 * Makes a single hit at a second of a page, regardless of its words.
 *
 * @param wantedSecond second of the hit; `undefined` for the first moment
 * @param openPage path of the open page from the site's root
 */
export function hitAtSecond(page: PagefindPage, wantedSecond: number | undefined, openPage?: string): VideoHits {
	const isMoment = ({ id }: { readonly id: string }): boolean => id.startsWith('t=');
	const moments = page.anchors.filter(isMoment);
	const moment = moments.findLast(({ id }) => secondIn(id) <= (wantedSecond ?? 0)) ?? moments[0];
	const second = Math.floor(wantedSecond ?? (moment ? secondIn(moment.id) : 0));
	const from = moment?.location ?? 0;
	// Readers' notes come after the transcript.
	const end = page.anchors.find((anchor) => !isMoment(anchor) && anchor.location > from)?.location ?? Infinity;
	const words = wordsOfPage(page).slice(from, Math.min(end, from + EXCERPT_WORDS));
	const text = withoutSignMarks(words.join(page.raw_content?.includes('\u200B') ? '' : ' '));
	const talk = talkOfPage(page, openPage);
	const hit = {
		second,
		clock: formatClock(second),
		isReadersNote: false,
		path: `${talk.path}#${fragmentOf(second)}`,
		videoUrl: videoAt(page, second),
		excerpt: [{ text, marked: false }],
	};
	return {
		...talk,
		hits: [hit],
		complete: true,
		titled: false,
		together: true,
		lacksNumber: false,
		isPromotional: false,
		strength: 1,
		quality: 1,
		clarity: 0,
		showAll: false,
	};
}
