import { phrases } from '#locale/your-notes.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../markdown/write/escape.ts';
import { secondsOfClock } from '../../../videos/clock.ts';
import { quotationOf } from '../talk/copying/quotation.ts';
import type { NotesOfTalk } from './by-talk.ts';
import type { MarginNote } from './keep.ts';

/** Begins the comment in which a saved file has its notes as data: see `saved-file.ts`. */
export const opening = '<!-- cuemark-notes ';

/**
 * Notes as Markdown: under the title of each talk, the words with their source, then the reader's note. A highlight is words
 * that no note follows. The title of a talk is the same for all of its notes: by that in the source of the first, what reads
 * the file tells the heading above from a note's own. Only the title of the whole is in the language of the site: files of all
 * languages are read alike.
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
 * @param addressOf gives the address at which a note's moment can be opened
 */
export function notesAsMarkdown(talks: readonly NotesOfTalk[], addressOf: (note: MarginNote) => string): string {
	const ofTalk = ({ title, notes }: NotesOfTalk): string[] => [
		`## ${escapeMarkdown(title)}`,
		...notes
			.flatMap((note) => [quotationOf({ ...note, title }, addressOf(note)).trimEnd(), heldApart(note.text)])
			.filter((part) => part !== ''),
	];
	return `${[`# ${phrases.title}`, ...talks.flatMap(ofTalk)].join('\n\n')}\n`;
}

/** A note as Markdown shows it. */
export interface ShownNote {
	/** Of the talk. */
	readonly title: string;
	readonly second: number;
	/** Where the moment can be opened. */
	readonly address: string;
	readonly words: string;
	/** What stands below the quotation; may be empty. */
	readonly text: string;
	/** The quotation, as it stands there. */
	readonly quotation: string;
}

/**
 * Reads back what `notesAsMarkdown` writes, and what a person has made of it in an editor: what stands between a quotation with
 * its source and the next one is a note. What stands above the first one is of no moment, and left out.
 */
export function notesInMarkdown(markdown: string): ShownNote[] {
	const lines = withPlainEnds(markdown).split('\n');
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
			text: asTyped(lines.slice(end + 1, next?.start), next?.title),
			quotation: lines.slice(start, end + 1).join('\n'),
		};
	});
}

const sourceBegin = '> — [';

/** What a quotation ends with: `> — [A talk, 12:40](https://example.org/videos/a-talk.html#t=760)`. */
function sourceIn(line: string): Pick<ShownNote, 'title' | 'second' | 'address'> | undefined {
	const link = line.trimEnd();
	// The last one, as an address has none in it. An expression would look from each of them to the end of the line.
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

/** A line of a note that would be taken for the source of a quotation, or for the data of a file. */
const mistakable = /^(>|<!--)(?= +(?:— \[|cuemark-notes ))/gm;
/** A heading that ends a note would be taken for the title of the next talk. */
const lastHeading = /^##(?= [^\n]*(?![^]))/m;

/** A note's text in which nothing is taken for what stands around it: one more space changes nothing that Markdown shows. */
const heldApart = (text: string): string =>
	withPlainEnds(text).trim().replace(mistakable, '$1 ').replace(lastHeading, '## ');

/** The reverse of `heldApart`, for what stands below a quotation and above the next one, which may have a title above it. */
function asTyped(lines: readonly string[], nextTitle: string | undefined): string {
	const text = lines.join('\n').trim();
	const above = nextTitle === undefined ? undefined : `## ${escapeMarkdown(nextTitle)}`;
	const own = above !== undefined && text.split('\n').at(-1) === above ? text.slice(0, -above.length).trim() : text;
	return own.replace(/^(>|<!--) (?= +(?:— \[|cuemark-notes ))/gm, '$1').replace(/^## (?= [^\n]*(?![^]))/m, '##');
}

/** Lines end as the system has it where a file was saved. */
export const withPlainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
