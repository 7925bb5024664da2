import { fragmentOf, secondIn } from '../../../../markdown/fragments.ts';
import { withoutSignMarks } from '../../../../text/sign-words.ts';
import { formatClock } from '../../../../videos/clock.ts';
import type { PagefindPage } from '../index/pagefind.ts';
import { videoAt } from './hit.ts';
import { talkOfPage, type VideoHits } from './hits.ts';
import { wordsOfPage } from './scan.ts';

/** How many words of a moment are shown: as many as Pagefind shows around those that it found. */
const SHOWN = 32;

/**
 * A page with one hit, whatever is said there.
 *
 * @param asked second of the hit; `undefined` for that of the page's first moment
 * @param openPage from the site's root, the page that is open
 */
export function momentAt(page: PagefindPage, asked: number | undefined, openPage?: string): VideoHits {
	const isMoment = ({ id }: { readonly id: string }): boolean => id.startsWith('t=');
	const moments = page.anchors.filter(isMoment);
	const holding = moments.findLast(({ id }) => secondIn(id) <= (asked ?? 0)) ?? moments[0];
	const second = Math.floor(asked ?? (holding ? secondIn(holding.id) : 0));
	const from = holding?.location ?? 0;
	// The reader's notes stand behind the talk.
	const end = page.anchors.find((anchor) => !isMoment(anchor) && anchor.location > from)?.location ?? Infinity;
	const words = wordsOfPage(page).slice(from, Math.min(end, from + SHOWN));
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
		isWrong: false,
		pleads: false,
		strength: 1,
		clarity: 0,
		isWhole: false,
	};
}
