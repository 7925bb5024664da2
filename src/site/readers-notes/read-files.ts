import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { z } from 'zod';
import { CuemarkError, type Problem, unusable } from '../../errors.ts';
import { splitFrontMatter } from '../../markdown/pages/front-matter.ts';
import { tooDeepLine } from '../../markdown/nesting.ts';
import { displayPath } from '../../files/display-path.ts';
import type { SourceFile } from '../../model.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { decode } from '../../text/decode.ts';
import { withLineFeeds } from '../../text/line-ends.ts';
import { findMergeConflict } from '../../text/merge-conflict.ts';
import { problemsOf } from '../../files/unreadable-file.ts';
import { originalOf, unusedCopy } from '../../text/sync-copy.ts';
import { findSources } from '../../sources/find.ts';
import { readYaml } from '../../text/yaml.ts';

/** Name of the notebook's folder for reader's notes, and of the site's folder for their pictures. */
export const FOLDER = 'notes';

/** The front matter fields in use; others belong to other programs. */
const frontMatterSchema = z.looseObject({
	/** Id, URL or page name of the talk. */
	video: z.string('must be the id or URL of a video, in quotation marks').optional(),
	/** If true, the file is not published. */
	draft: z.boolean('must be true or false').default(false),
});

/** A file of the reader's notes. */
export interface NotesFile {
	/** Path for messages. */
	readonly name: string;
	/** Path in the notebook, with `/` between levels: `notes/week-1/a-talk.md`. */
	readonly file: string;
	readonly body: string;
	/** Number of lines before the body. */
	readonly lineOffset: number;
	/** The talk named in its front matter. */
	readonly video: string | undefined;
}

/** A notebook's `notes/`. */
export interface NotesFolder {
	/** The Markdown files that are not drafts. */
	readonly files: readonly NotesFile[];
	/** Paths of all files, relative to the notebook: `notes/week-1/slide.png`. */
	readonly paths: readonly string[];
	/** Invalid files, which were skipped. */
	readonly problems: readonly Problem[];
	/**
	 * Files that are ignored: symbolic links to folders or out of `notes/`, notes that are not Markdown, and copies that
	 * sync programs made.
	 */
	readonly unread: readonly Problem[];
}

/**
 * Reads the Markdown files in a notebook's `notes/` and detects their encoding. The folder is optional.
 *
 * @throws {CuemarkError} if the folder cannot be read; unless `skipInvalid`, also if files cannot be read, or have
 *   invalid front matter or a merge conflict (all are listed)
 */
export async function readNotesFiles({ notes }: Pick<Notebook, 'notes'>, skipInvalid = false): Promise<NotesFolder> {
	if (!existsSync(notes)) return { files: [], paths: [], problems: [], unread: [] };
	const shown = displayPath(notes);
	const files: NotesFile[] = [];
	const problems: Problem[] = [];
	const { files: found, unfollowed } = await findSources(notes, shown);
	const below = (name: string): string => `${FOLDER}${name.slice(shown.length)}`;
	const originals = originalsAmong(found);
	for (const { path, name } of found) {
		if (!isMarkdown.test(name) || originals.has(name)) continue;
		try {
			const text = withLineFeeds(decode(await readFile(path), name).text);
			const { draft, ...parts } = readParts(text, name);
			if (!draft) files.push({ name, file: below(name), ...parts });
		} catch (error) {
			problems.push(...problemsOf(error, name));
		}
	}
	if (problems.length > 0 && !skipInvalid) throw new CuemarkError('The notes cannot be used.', { problems });
	const others = found
		.filter(({ name }) => otherFormats.test(name))
		.map(({ name }) => ({ file: name, ...notMarkdown }));
	const copies = [...originals].map(([file, original]) => ({ file, ...unusedCopy(posix.basename(original)) }));
	return {
		files,
		paths: found.map(({ name }) => below(name)),
		problems,
		unread: [...unfollowed, ...others, ...copies],
	};
}

/** Finds the copies of notes that sync programs made. Returns the name of the original, by that of the copy. */
function originalsAmong(found: readonly SourceFile[]): Map<string, string> {
	const names = new Set(found.map(({ name }) => name).filter((name) => isMarkdown.test(name)));
	return new Map(
		[...names].flatMap((name) => {
			const original = originalOf(name);
			return original !== undefined && names.has(original) ? [[name, original] as const] : [];
		}),
	);
}

const isMarkdown = /\.(?:md|markdown)$/i;

/** Extensions of other formats in which people write notes. */
const otherFormats = /\.(?:txt|text|rtf|docx?|odt|org|html?)$/i;

const notMarkdown = {
	reason: 'Notes must be Markdown files.',
	hint: 'Save it as Markdown with a name that ends in .md; for plain text, renaming it is enough.',
};

function readParts(text: string, name: string) {
	const conflict = findMergeConflict(text);
	if (conflict) throw unusable(name, [conflict]);
	const parts = splitFrontMatter(text);
	const body = parts?.body ?? text;
	const lineOffset = text.slice(0, text.length - body.length).split('\n').length - 1;
	const deep = tooDeepLine(body);
	if (deep !== undefined) throw unusable(name, [{ line: deep + lineOffset, ...tooDeep }]);
	const { video, draft } = readYaml(parts?.yaml ?? '', frontMatterSchema, name, { lineOffset: 1 });
	return { body, lineOffset, video, draft };
}

const tooDeep = {
	reason: 'The line is nested in more than 100 lists and quotations.',
	hint: 'Remove markers at its beginning, or indent it less.',
};
