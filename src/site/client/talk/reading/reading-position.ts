import { secondIn } from '../../../../markdown/fragments.ts';
import { inNextFrame } from '../../page/in-next-frame.ts';
import { indexAt } from '../../page/timeline.ts';
import { isFolded } from './fold.ts';
import { lastAbove, readingLine, topOf } from './reading-line.ts';
import { topicsOnPage } from '../sections.ts';
import type { TalkPage } from '../talk-page.ts';

/** Where the reader is in the talk. Times are seconds. */
export interface ReadingPosition {
	/** The moment being read. */
	readonly reading: () => number;
	/** Whether the reader is still above the talk: nothing of it has reached the reading line. */
	readonly isAtHead: () => boolean;
	/** Fixes the position at a second, wherever on the screen its moment is. */
	readonly hold: (second: number) => void;
	/** Goes back to deriving the position from the view, once the reader has scrolled. */
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
	 * The moment and the section at the reading line. While the transcript is folded, the position is known by section
	 * only.
	 */
	const inView = (): { second: number; section: number } => {
		const line = readingLine();
		const folded = isFolded();
		const second = (folded ? starts : seconds)[lastAbove(folded ? topics : moments, line)] ?? 0;
		const section = links.length === topics.length ? lastAbove(topics, line) : indexAt(starts, second);
		return { second, section };
	};
	const show = (): void => {
		const { second, section } =
			held === undefined ? inView() : { second: seconds[indexAt(seconds, held)] ?? 0, section: indexAt(starts, held) };
		reading = second;
		onMove(reading);
		if (section === shown) return;
		links[shown]?.removeAttribute('aria-current');
		shown = section;
		links[shown]?.setAttribute('aria-current', 'true');
		keepInView(links[shown]);
	};
	const requestUpdate = inNextFrame(show);
	addEventListener('scroll', requestUpdate);
	addEventListener('resize', requestUpdate);
	// On a phone the contents are a sheet, hidden until opened.
	document.querySelector('.contents')?.addEventListener('toggle', () => keepInView(links[shown]));
	requestUpdate();
	return {
		reading: () => reading,
		isAtHead: () => topOf((isFolded() ? topics : moments)[0]) > readingLine(),
		hold: (second) => {
			held = second;
			requestUpdate();
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
