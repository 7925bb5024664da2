import { phrases } from '#locale/your-notes.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../markdown/write/escape.ts';
import { withLineFeeds } from '../../../text/line-ends.ts';
import { secondsOfClock } from '../../../videos/clock.ts';
import { quotationOf } from '../talk/copying/quotation.ts';
import type { NotesOfTalk } from './by-talk.ts';
import type { MarginNote } from './store.ts';

/** Begins the comment with the notes as data in a saved file: see `saved-file.ts`. */
export const dataOpening = '<!-- cuemark-notes ';

/**
 * Writes notes as Markdown: below the title of each talk, the quoted words with their source, then the reader's note. A
 * highlight is a quotation without a note. All sources of a talk have the same title, which distinguishes its heading
 * from headings within notes when the file is read. Only the heading of the file is in the site's language, so files of
 * all languages are read alike.
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
 * @param addressOf returns the address at which a note's moment can be opened
 */
export function notesAsMarkdown(talks: readonly NotesOfTalk[], addressOf: (note: MarginNote) => string): string {
	const ofTalk = ({ title, notes }: NotesOfTalk): string[] => [
		`## ${escapeMarkdown(title)}`,
		...notes
			.flatMap((note) => [quotationOf({ ...note, title }, addressOf(note)).trimEnd(), escapeNote(note.text)])
			.filter((part) => part !== ''),
	];
	return `${[`# ${phrases.title}`, ...talks.flatMap(ofTalk)].join('\n\n')}\n`;
}

/** A note as it appears in Markdown. */
export interface ShownNote {
	/** Title of the talk. */
	readonly title: string;
	readonly second: number;
	/** Address of the moment. */
	readonly address: string;
	readonly words: string;
	/** The text below the quotation; may be empty. */
	readonly text: string;
	/** The quotation as Markdown. */
	readonly quotation: string;
}

/**
 * Parses the output of `notesAsMarkdown`, which may have been edited. The text between a quotation with its source and
 * the next one is a note. Text above the first quotation belongs to no moment and is skipped.
 */
export function notesInMarkdown(markdown: string): ShownNote[] {
	const lines = withLineFeeds(markdown).split('\n');
	const quotations = lines.flatMap((line, end) => {
		const source = sourceIn(line);
		return source ? [{ ...source, start: startOfQuotation(lines, end), end }] : [];
	});
	return quotations.map(({ start, end, ...source }, index) => {
		const next = quotations[index + 1];
		return {
			...source,
			words: unescapeMarkdown(
				lines
					.slice(start, end)
					.map((line) => line.replace(/^> ?/, ''))
					.join(' ')
					.trim(),
			),
			text: unescapeNote(lines.slice(end + 1, next?.start), next?.title),
			quotation: lines.slice(start, end + 1).join('\n'),
		};
	});
}

const sourceBegin = '> — [';

/** Parses the last line of a quotation: `> — [A talk, 12:40](https://example.org/videos/a-talk.html#t=760)`. */
function sourceIn(line: string): Pick<ShownNote, 'title' | 'second' | 'address'> | undefined {
	const link = line.trimEnd();
	// The last one, as addresses do not contain it. A regular expression would scan to the end of the line from each one.
	const end = link.lastIndexOf('](');
	const [label, address] = [link.slice(sourceBegin.length, end), link.slice(end + 2, -1)];
	if (!link.startsWith(sourceBegin) || !link.endsWith(')') || end < sourceBegin.length || /\s/.test(address))
		return undefined;
	const [, title = '', clock] = /^(.*), ((?:\d+:)?\d+:[0-5]\d)$/s.exec(unescapeMarkdown(label)) ?? [];
	return clock === undefined ? undefined : { title, second: secondsOfClock(clock), address };
}

function startOfQuotation(lines: readonly string[], end: number): number {
	let start = end;
	for (let above = end - 1; lines[above]?.startsWith('>') && !sourceIn(lines[above] ?? ''); above--) start = above;
	return start;
}

/** A line of a note that could be mistaken for the source of a quotation or for the data of a file. */
const ambiguousLine = /^(>|<!--)(?= +(?:— \[|cuemark-notes ))/gm;
/** A heading at the end of a note could be mistaken for the title of the next talk. */
const lastHeading = /^##(?= [^\n]*(?![^]))/m;

/**
 * Escapes what would be mistaken for the structure around a note, with an extra space that rendered Markdown ignores.
 */
const escapeNote = (text: string): string =>
	withLineFeeds(text).trim().replace(ambiguousLine, '$1 ').replace(lastHeading, '## ');

/** The reverse of `escapeNote`, for the text between a quotation and the next one, which may have a title above it. */
function unescapeNote(lines: readonly string[], nextTitle: string | undefined): string {
	const text = lines.join('\n').trim();
	const above = nextTitle === undefined ? undefined : `## ${escapeMarkdown(nextTitle)}`;
	const own = above !== undefined && text.split('\n').at(-1) === above ? text.slice(0, -above.length).trim() : text;
	return own.replace(/^(>|<!--) (?= +(?:— \[|cuemark-notes ))/gm, '$1').replace(/^## (?= [^\n]*(?![^]))/m, '##');
}
