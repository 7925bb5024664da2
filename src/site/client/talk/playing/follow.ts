import { language } from '#locale/language.ts';
import { phrases } from '#locale/talk.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { makeButton } from '../../page/make-button.ts';
import { indexAt } from '../../page/timeline.ts';
import { momentMarker } from '../moment-elements.ts';
import { bringIntoView, isComfortable, isShown, startWatchingScroll } from '../scroll.ts';
import type { TalkPage } from '../talk-page.ts';

/** Fractions of the window, at the top and at the bottom: a moment that starts to play there is scrolled into view. */
const READABLE: [number, number] = [0.1, 0.35];

/** Scrolls the page along with playback. */
export interface Following {
	/** Whether something is playing and the reader has not scrolled away from it. */
	readonly followed: boolean;
	/** Highlights the moment at a second, and scrolls to it unless the reader has scrolled away. */
	show(second: number): void;
	/** Returns to what is playing and follows it again; returns `false` if nothing is playing. */
	back(): boolean;
	/** Ends following, once playback has ended. */
	stop(): void;
}

/** Follows playback. A reader who has scrolled away gets a button to return. */
export function startFollowing({ moments, seconds }: TalkPage): Following {
	const markMoment = momentMarker('playing');
	let playing = -1;
	let current: readonly HTMLElement[] = [];
	let isAway = false;

	const setAway = (value: boolean): void => {
		isAway = value;
		button.hidden = !isAway;
		if (isAway) button.textContent = phrases.backTo(formatClock(seconds[playing] ?? 0));
	};
	const mark = (index: number): void => {
		playing = index;
		current = markMoment(moments[index]);
		setAway(isAway);
	};
	const back = (): boolean => {
		if (playing < 0) return false;
		setAway(false);
		bringIntoView(current[0]);
		return true;
	};
	const button = makeButton('', back, { className: 'follow-button', lang: language, hidden: true });
	startWatchingScroll(() => {
		if (playing >= 0 && isShown(current[0])) setAway(!isComfortable(current));
	});
	addEventListener('resize', () => {
		if (playing >= 0 && !isAway && !isWriting() && !isComfortable(current)) bringIntoView(current[0]);
	});
	document.body.append(button);

	return {
		get followed() {
			return playing >= 0 && !isAway;
		},
		show: (second) => {
			const index = indexAt(seconds, second);
			if (index === playing) return;
			mark(index);
			if (!isAway && !isWriting() && isShown(current[0]) && !isComfortable(current, READABLE))
				bringIntoView(current[0]);
		},
		back,
		stop: () => {
			mark(-1);
			setAway(false);
		},
	};
}

/** Whether the reader is writing a note: the page must not scroll then. */
const isWriting = (): boolean => document.activeElement?.matches('.notes textarea') === true;
