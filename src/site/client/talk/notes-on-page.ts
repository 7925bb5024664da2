import { secondIn } from '../../../markdown/fragments.ts';
import { readingLine, topOf } from './reading/reading-line.ts';
import { isComfortable, isShown } from './scroll.ts';

/** Notes of the reader's own, and those of the notebook. Of one that has just been deleted there is no time. */
const notes = ':is(.margin-note, .reader-note):has(.clock)';

/** The note before (`-1`) or behind (`1`) what has the focus in the text; where that is out of view, the line that is being read. */
export function noteFromHere(by: 1 | -1): HTMLElement | undefined {
	const shown = [...document.querySelectorAll<HTMLElement>(notes)].filter(isShown);
	const focused = document.activeElement?.closest<HTMLElement>('.notes *');
	const line = focused && isComfortable([focused]) ? topOf(focused) : readingLine();
	return by > 0 ? shown.find((note) => topOf(note) > line) : shown.findLast((note) => topOf(note) < line);
}

/** The second that a note is of. */
export const secondOfNote = (note: HTMLElement): number =>
	secondIn(note.querySelector<HTMLAnchorElement>('.clock')?.hash ?? '');
