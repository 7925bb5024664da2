import { escapeMarkdown } from '../../../markdown/escape.ts';
import type { ListedTalk } from '../lists/talks.ts';
import { quotationOf } from '../moments/quotation.ts';
import type { MarginNote } from './keep.ts';

/** The notes of a talk, in the order of its moments. */
export interface NotesOfTalk {
	/** Name of its page, without ending. */
	readonly page: string;
	readonly title: string;
	readonly notes: readonly MarginNote[];
}

/**
 * The notes of some talks, with the names that their pages have now: one that was written when the talk had another title
 * moves along, one that was written on a translation stays there.
 */
export function notesOfTalks(
	talks: readonly Pick<ListedTalk, 'page' | 'title'>[],
	notes: readonly MarginNote[],
): MarginNote[] {
	return notes.flatMap((note) => {
		// The name of a page ends with the id of its video.
		const talk =
			talks.find(({ page }) => page === note.page) ?? talks.find(({ page }) => page.endsWith(`-${note.videoId}`));
		if (!talk) return [];
		const isTranslation = note.page.startsWith(`${talk.page}.`);
		return [isTranslation ? note : { ...note, page: talk.page, title: talk.title }];
	});
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
