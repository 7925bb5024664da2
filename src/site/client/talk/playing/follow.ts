import { language } from '#locale/language.ts';
import { phrases } from '#locale/talk.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { makeButton } from '../../page/make-button.ts';
import { momentAt } from '../../page/timeline.ts';
import { elementsOf } from '../moment-elements.ts';
import { bringIntoView, isComfortable, isShown, startWatchingScroll } from '../scroll.ts';
import type { TalkPage } from '../talk-page.ts';

/** Shares of the window, at the top and at the bottom, in which a moment that starts to play is scrolled into view. */
const READABLE: [number, number] = [0.1, 0.35];

/** Keeps the page at what is playing. */
export interface Following {
	/** Whether something plays that the reader has not scrolled away from. */
	readonly followed: boolean;
	/** Highlights the moment at a second, and scrolls to it unless the reader has scrolled away. */
	show(second: number): void;
	/** Returns to what is playing and follows it again; `false` if nothing plays. */
	back(): boolean;
	/** Called when playback has ended. */
	stop(): void;
}

/** Follows what is playing. A reader who has scrolled away gets a button to come back. */
export function startFollowing({ moments, seconds }: TalkPage): Following {
	let playing = -1;
	let lit: readonly HTMLElement[] = [];
	let away = false;

	const setAway = (value: boolean): void => {
		away = value;
		button.hidden = !away;
		if (away) button.textContent = phrases.backTo(formatClock(seconds[playing] ?? 0));
	};
	const light = (index: number): void => {
		for (const part of lit) part.classList.remove('playing');
		playing = index;
		const moment = moments[index];
		lit = moment ? [moment, ...elementsOf(moment)] : [];
		for (const part of lit) part.classList.add('playing');
		setAway(away);
	};
	const back = (): boolean => {
		if (playing < 0) return false;
		setAway(false);
		bringIntoView(lit[0]);
		return true;
	};
	const button = makeButton('', back, { className: 'follow-button', lang: language, hidden: true });
	startWatchingScroll(() => {
		if (playing >= 0 && isShown(lit[0])) setAway(!isComfortable(lit));
	});
	addEventListener('resize', () => {
		if (playing >= 0 && !away && !isWriting() && !isComfortable(lit)) bringIntoView(lit[0]);
	});
	document.body.append(button);

	return {
		get followed() {
			return playing >= 0 && !away;
		},
		show: (second) => {
			const index = momentAt(seconds, second);
			if (index === playing) return;
			light(index);
			if (!away && !isWriting() && isShown(lit[0]) && !isComfortable(lit, READABLE)) bringIntoView(lit[0]);
		},
		back,
		stop: () => {
			light(-1);
			setAway(false);
		},
	};
}

/** Whether the reader is writing a note. The page must not scroll then. */
const isWriting = (): boolean => document.activeElement?.matches('.notes textarea') === true;
