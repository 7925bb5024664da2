import { secondIn } from '../../../../markdown/fragments.ts';
import { inNextFrame } from '../../page/in-next-frame.ts';
import { momentAt } from '../../page/timeline.ts';
import { isFolded } from './fold.ts';
import { lastAbove, readingLine, topOf } from './reading-line.ts';
import { topicsOnPage } from '../sections.ts';
import type { TalkPage } from '../talk-page.ts';

/** Where the reader is in the talk. Seconds. */
export interface ReadingPosition {
	/** What is being read. */
	readonly reading: () => number;
	/** Whether nothing of the talk has come up to the line that is taken for the one being read. */
	readonly isAtHead: () => boolean;
	/** Takes what was gone to for the place, wherever on the screen it came to stand. */
	readonly hold: (second: number) => void;
	/** Finds the place by what is in view again: the reader has scrolled. */
	readonly release: () => void;
}

/**
 * Tracks which moment is being read as the page scrolls, and marks its section in the contents.
 *
 * @param onMove called with the second of the moment being read
 */
export function startReadingPosition(
	{ moments, seconds }: TalkPage,
	onMove: (second: number) => void,
): ReadingPosition {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
	const starts = links.map(({ hash }) => secondIn(hash));
	const topics = topicsOnPage();
	let shown = -1;
	let reading = seconds[0] ?? 0;
	let held: number | undefined;

	/**
	 * The moment and the section at the line that is taken for the one being read. With the transcript folded away, the sections still
	 * tell where the reader is.
	 */
	const inView = (): { second: number; section: number } => {
		const line = readingLine();
		const folded = isFolded();
		const second = (folded ? starts : seconds)[lastAbove(folded ? topics : moments, line)] ?? 0;
		const section = links.length === topics.length ? lastAbove(topics, line) : momentAt(starts, second);
		return { second, section };
	};
	const show = (): void => {
		const { second, section } =
			held === undefined
				? inView()
				: { second: seconds[momentAt(seconds, held)] ?? 0, section: momentAt(starts, held) };
		reading = second;
		onMove(reading);
		if (section === shown) return;
		links[shown]?.removeAttribute('aria-current');
		shown = section;
		links[shown]?.setAttribute('aria-current', 'true');
		keepInView(links[shown]);
	};
	const ask = inNextFrame(show);
	addEventListener('scroll', ask);
	addEventListener('resize', ask);
	// On a phone the contents are a sheet that is hidden until it is asked for.
	document.querySelector('.contents')?.addEventListener('toggle', () => keepInView(links[shown]));
	ask();
	return {
		reading: () => reading,
		isAtHead: () => topOf((isFolded() ? topics : moments)[0]) > readingLine(),
		hold: (second) => {
			held = second;
			ask();
		},
		release: () => {
			if (held === undefined) return;
			held = undefined;
			show();
		},
	};
}

/** Scrolls the list of contents without scrolling the page. */
function keepInView(link: HTMLElement | undefined): void {
	const box = link?.closest<HTMLElement>('.contents');
	if (!link || !box || box.scrollHeight <= box.clientHeight) return;
	const { top, bottom } = link.getBoundingClientRect();
	const frame = box.getBoundingClientRect();
	const head = box.querySelector('.contents-head')?.getBoundingClientRect().bottom ?? 0;
	if (top < Math.max(frame.top, head) || bottom > frame.bottom) box.scrollTop += top - frame.top - frame.height / 2;
}
