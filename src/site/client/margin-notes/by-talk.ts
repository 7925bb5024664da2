import { escapeMarkdown } from '../../../markdown/escape.ts';
import { quotationOf } from '../moments/quotation.ts';
import type { MarginNote } from './keep.ts';

/** The notes of a talk, in the order of its moments. */
export interface NotesOfTalk {
	/** Name of its page, without ending. */
	readonly page: string;
	readonly title: string;
	readonly notes: readonly MarginNote[];
}

/** Notes by the talk that they belong to, the one that was written in last first. */
export function byTalk(notes: readonly MarginNote[]): NotesOfTalk[] {
	const latestFirst = [...notes].sort((a, b) => b.at - a.at);
	return [...Map.groupBy(latestFirst, ({ page }) => page)].map(([page, members]) => ({
		page,
		title: members[0]?.title ?? page,
		notes: members.sort((a, b) => a.second - b.second),
	}));
}

/**
 * Notes as Markdown: below the title of each talk the words, with their source, and what the reader wrote of them.
 *
 *     # Your notes
 *
 *     ## A talk
 *
 *     > What is said.
 *     >
 *     > — [A talk, 12:40](https://example.org/videos/a-talk.html#t=760)
 *
 *     What the reader wrote.
 *
 * @param addressOf where a note's moment can be opened
 */
export function notesAsMarkdown(talks: readonly NotesOfTalk[], addressOf: (note: MarginNote) => string): string {
	const ofTalk = ({ title, notes }: NotesOfTalk): string[] => [
		`## ${escapeMarkdown(title)}`,
		...notes.flatMap((note) => [quotationOf(note, addressOf(note)).trimEnd(), note.text.trim()]),
	];
	return `${['# Your notes', ...talks.flatMap(ofTalk)].join('\n\n')}\n`;
}
