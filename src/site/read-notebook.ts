import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { isOwnPage, readFrontMatter } from '../markdown/front-matter.ts';
import { termSchema, videoSchema } from '../markdown/schemas.ts';
import type { GlossaryEntry } from '../model.ts';
import { displayPath, type Notebook, readIfThere } from '../notebook.ts';
import { archiveName } from '../offline/archive-name.ts';
import { readGlossary } from '../study/glossary/read-glossary.ts';
import { searchChoices } from './facets.ts';
import type { NotebookPages } from './plan.ts';
import type { SiteValues } from './values.ts';

/**
 * What stands above each of a notebook's pages. The words stay in their files.
 *
 * @throws {CuemarkError} naming a page whose front matter cannot be read
 */
export async function readNotebook({ videos, terms }: Notebook): Promise<NotebookPages> {
	return { videos: await readFolder(videos, videoSchema), terms: await readFolder(terms, termSchema) };
}

/**
 * The terms of a notebook's `glossary.yaml`; none where it has no such file.
 *
 * @throws {CuemarkError} with file and line of everything that cannot be used
 */
export async function readOwnTerms({ glossary, settings }: Notebook): Promise<GlossaryEntry[]> {
	return readGlossary(await readIfThere(glossary), displayPath(glossary), settings.language);
}

/** @param address public address of the site, ending with `/`; empty where there is none */
export function siteValues({ settings }: Notebook, { videos }: NotebookPages, address: string): SiteValues {
	const { title, description, footer, language } = settings;
	const choices = searchChoices([...videos.values()]);
	return { title, description, footer, language, address, archive: archiveName(title), choices };
}

async function readFolder<Schema extends z.ZodType>(
	folder: string,
	schema: Schema,
): Promise<Map<string, z.infer<Schema>>> {
	const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.md')).sort();
	const pages = new Map<string, z.infer<Schema>>();
	for (const file of files) {
		const path = join(folder, file);
		const text = await readFile(path, 'utf8');
		if (!isOwnPage(text)) continue;
		pages.set(file.slice(0, -'.md'.length), readFrontMatter(text, displayPath(path), schema).frontMatter);
	}
	return pages;
}
