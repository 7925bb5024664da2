import { secondIn } from '../../../markdown/fragments.ts';
import { readingLine, topOf } from './reading/reading-line.ts';
import { isComfortable, isShown } from './scroll.ts';

/** Selects the margin notes and the notes from files. A note that has just been deleted shows no time. */
const notes = ':is(.margin-note, .reader-note):has(.clock)';

/** The note before (`-1`) or after (`1`) the focused element of the text; if that is out of view, the reading line. */
export function noteFromHere(by: 1 | -1): HTMLElement | undefined {
	const shown = [...document.querySelectorAll<HTMLElement>(notes)].filter(isShown);
	const focused = document.activeElement?.closest<HTMLElement>('.notes *');
	const line = focused && isComfortable([focused]) ? topOf(focused) : readingLine();
	return by > 0 ? shown.find((note) => topOf(note) > line) : shown.findLast((note) => topOf(note) < line);
}

/** The second that a note belongs to. */
export const secondOfNote = (note: HTMLElement): number =>
	secondIn(note.querySelector<HTMLAnchorElement>('.clock')?.hash ?? '');
