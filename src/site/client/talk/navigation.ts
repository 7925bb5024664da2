import { fragmentOf, sectionFragmentOf, sectionOfFragment } from '../../../markdown/fragments.ts';
import { secondOfFragment } from '../../../videos/second-in-address.ts';
import { focusOn } from '../page/focus-on.ts';
import { changeAddress } from '../page/kept/history-entry.ts';
import { momentMarker } from './moment-elements.ts';
import { noteFromHere, secondOfNote } from './notes-on-page.ts';
import type { Playing } from './playing/play.ts';
import type { ReadingPosition } from './reading/reading-position.ts';
import { bringIntoView } from './scroll.ts';
import { leadOfSection } from './sections.ts';
import { momentAt, type TalkPage } from './talk-page.ts';

/** Parts of the page that follow the reader. */
interface Companions {
	readonly unfold: () => void;
	readonly place: ReadingPosition;
	/** Absent if there is nothing to play. */
	readonly playing: Playing | undefined;
}

/** Navigates to moments and sections of a talk, and marks the last one visited. Times are seconds. */
export interface TalkNavigation {
	/** The second last visited, until the reader scrolls away. */
	readonly lastVisited: number | undefined;
	/** Marks the moment at a second as the current one; none for `undefined`. */
	readonly mark: (second: number | undefined) => void;
	/** Scrolls to the moment at a second, or to the section that starts there. Only cues the player. */
	readonly visit: (second: number, how?: { readonly section?: boolean; readonly atOnce?: boolean }) => void;
	/** Goes to a second and puts it into the address. An open player goes there, too, and plays on or stays paused. */
	readonly goTo: (second: number) => void;
	/** Does the same for the section that starts at a second. */
	readonly goToSection: (second: number) => void;
	/**
	 * Moves the focus to the note before (`-1`) or after (`1`) the reader's position, and makes its moment the current
	 * one. Does not affect the player.
	 *
	 * @returns whether there is such a note
	 */
	readonly goToNote: (by: 1 | -1) => boolean;
	/** Goes to the moment or section named in the address. */
	readonly follow: () => void;
	/** Moves the focus to the moment last visited, or to `lead`. Does nothing if a playing player went there. */
	readonly focus: (lead?: HTMLElement | null) => void;
	/** Scrolls to the moment last visited again: it may have moved. */
	readonly visitAgain: () => void;
	/** Forgets the moment last visited if the reader has scrolled away from it. */
	readonly forgetUnseen: () => void;
}

export function startNavigation(talk: TalkPage, { unfold, place, playing }: Companions): TalkNavigation {
	const markMoment = momentMarker('current');
	/** The elements of the current moment. */
	let current: readonly HTMLElement[] = [];
	let lastVisited: number | undefined;
	/** The element that was scrolled into view. */
	let shown: HTMLElement | undefined;

	const mark = (second: number | undefined): void => {
		current = markMoment(second === undefined ? undefined : momentAt(talk, second));
		lastVisited = second;
	};
	const visit: TalkNavigation['visit'] = (second, { section = false, atOnce = false } = {}) => {
		unfold();
		mark(second);
		shown = section ? leadOfSection(second, current) : current[0];
		bringIntoView(shown, atOnce);
		place.hold(second);
		playing?.cue(second);
	};
	/** Plays on from there, or shows it on the page. */
	const arriveAt = (second: number, section: boolean): void => {
		if (playing?.player?.paused === false) {
			mark(undefined);
			playing.play(second);
			return;
		}
		visit(second, { section });
		playing?.seek(second);
	};
	return {
		get lastVisited() {
			return lastVisited;
		},
		mark,
		visit,
		goTo: (second) => {
			changeAddress(`#${fragmentOf(second)}`);
			arriveAt(second, false);
		},
		goToSection: (second) => {
			changeAddress(`#${sectionFragmentOf(second)}`);
			arriveAt(second, true);
		},
		goToNote: (by) => {
			const note = noteFromHere(by);
			if (!note) return false;
			const second = secondOfNote(note);
			mark(second);
			shown = note;
			bringIntoView(note, true);
			place.hold(second);
			focusOn(note);
			return true;
		},
		follow: () => {
			const section = sectionOfFragment(location.hash);
			const second = section ?? secondOfFragment(location.hash);
			if (second === undefined) {
				mark(undefined);
				place.release();
			} else arriveAt(second, section !== undefined);
		},
		focus: (lead) => {
			if (current.length > 0) focusOn(lead ?? shown);
		},
		visitAgain: () => {
			bringIntoView(shown, true);
			if (lastVisited !== undefined) place.hold(lastVisited);
		},
		forgetUnseen: () => {
			if (!current.some((part) => part.getBoundingClientRect().bottom > 0)) lastVisited = undefined;
		},
	};
}
