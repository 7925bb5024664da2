import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { displayPath, type Notebook } from '../../notebook.ts';
import { findSources } from '../../sources/find.ts';
import { readYaml } from '../../yaml.ts';

/** The folder of a notebook for a person's notes, and of a site for their pictures. */
export const FOLDER = 'notes';

/** What may stand above notes. What else stands there is for other programs. */
const frontMatterSchema = z.looseObject({
	/** Id, address, or name of the page. */
	video: z.string('must name a video by its id or address, in quotation marks').optional(),
	/** Not to be published yet. */
	draft: z.boolean('must be true or false').default(false),
});

/** A file of a person's notes. */
export interface NotesFile {
	/** Path as the user knows it. */
	readonly name: string;
	/** Path from the notebook, `/` between levels: `notes/week-1/a-talk.md`. */
	readonly file: string;
	readonly body: string;
	/** Lines above the body. */
	readonly lineOffset: number;
	/** What the file itself says that it is of. */
	readonly video: string | undefined;
}

/**
 * Reads the Markdown files of a notebook's `notes/`, those that are no drafts. There need not be such a folder.
 *
 * @throws {CuemarkError} with file and line, where the folder or a file's front matter cannot be read
 */
export async function readNotesFiles({ notes }: Pick<Notebook, 'notes'>): Promise<NotesFile[]> {
	if (!(await stat(notes).catch(() => null))) return [];
	const shown = displayPath(notes);
	const read: NotesFile[] = [];
	for (const { path, name } of await findSources(notes, shown)) {
		if (!/\.(?:md|markdown)$/i.test(name)) continue;
		const text = await readFile(path, 'utf8');
		const parts = splitFrontMatter(text);
		const body = parts?.body ?? text.replace(/^\uFEFF/, '');
		const lineOffset = text.slice(0, text.length - body.length).split('\n').length - 1;
		const options = { what: 'A file of notes', lineOffset: 1 };
		const { video, draft } = readYaml(parts?.yaml ?? '', frontMatterSchema, name, options);
		if (!draft) read.push({ name, file: `${FOLDER}${name.slice(shown.length)}`, body, lineOffset, video });
	}
	return read;
}
