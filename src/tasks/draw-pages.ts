import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { digestOf } from '../cache/digest.ts';
import { searchableOf } from '../search/searchable.ts';
import { type CompiledSite, loadRenderer, type RenderPage } from '../site/compile.ts';
import { filesOfPage } from '../site/files-of-page.ts';
import { fillPage, type PlannedPage } from '../site/plan.ts';
import type { SiteValues } from '../site/values.ts';

/** Some pages of a site to draw. */
export interface PagesToDraw {
	readonly pages: readonly PlannedPage[];
	readonly site: SiteValues;
	/** The folders of the notebook's Markdown pages. */
	readonly markdown: { readonly videos: string; readonly terms: string };
	readonly compiled: CompiledSite;
	/** The folder of the site. */
	readonly out: string;
}

/** A page as it was drawn. */
export interface DrawnPage {
	/** Path from the site's root. */
	readonly file: string;
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
	/** Digest of what the search finds of it. */
	readonly searchable: string;
	/** The files that belong to it, by path from the site's root. */
	readonly beside: Readonly<Record<string, { readonly size: number; readonly mtimeMs: number }>>;
}

let renderer: Promise<RenderPage> | undefined;

/** Draws pages and writes them into the site, each with the files that belong to it. */
export async function drawPages({ pages, site, markdown, compiled, out }: PagesToDraw): Promise<DrawnPage[]> {
	const render = await (renderer ??= loadRenderer(compiled));
	const drawn: DrawnPage[] = [];
	for (const page of pages) {
		const source = page.markdown && join(markdown[page.markdown.folder], `${page.markdown.name}.md`);
		const text = source === undefined ? '' : await readFile(source, 'utf8');
		const view = fillPage(page, splitFrontMatter(text)?.body ?? '');
		const html = await render({ site, path: page.path, view });
		const file = fileOf(page);
		const place = await write(join(out, file), html);
		const beside: Record<string, typeof place> = {};
		for (const { path, content } of await filesOfPage(file, view, text, site))
			beside[path] = await write(join(out, path), content);
		drawn.push({ file, ...place, searchable: digestOf(searchableOf(html)), beside });
	}
	return drawn;
}

async function write(path: string, content: string | Uint8Array): Promise<{ size: number; mtimeMs: number }> {
	await mkdir(dirname(path), { recursive: true });
	// A page that was taken over in part is the same file as in the site before, which is not to change.
	await rm(path, { force: true });
	await writeFile(path, content);
	const { size, mtimeMs } = await stat(path);
	return { size, mtimeMs };
}

/** A page's file, from the site's root: its address with the characters that addresses encode. */
export const fileOf = ({ path }: PlannedPage): string => decodeURIComponent(path);
