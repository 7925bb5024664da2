import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { digestOf } from '../cache/digest.ts';
import { searchableOf } from '../search/searchable.ts';
import { type CompiledSite, loadRenderer, type RenderPage } from '../site/compile.ts';
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
}

let renderer: Promise<RenderPage> | undefined;

/** Draws pages and writes them into the site. */
export async function drawPages({ pages, site, markdown, compiled, out }: PagesToDraw): Promise<DrawnPage[]> {
	const render = await (renderer ??= loadRenderer(compiled));
	const drawn: DrawnPage[] = [];
	for (const page of pages) {
		const source = page.markdown && join(markdown[page.markdown.folder], `${page.markdown.name}.md`);
		const body = source === undefined ? '' : (splitFrontMatter(await readFile(source, 'utf8'))?.body ?? '');
		const html = await render({ site, path: page.path, view: fillPage(page, body) });
		const file = fileOf(page);
		const target = join(out, file);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, html);
		const { size, mtimeMs } = await stat(target);
		drawn.push({ file, size, mtimeMs, searchable: digestOf(searchableOf(html)) });
	}
	return drawn;
}

/** A page's file, from the site's root: its address with the characters that addresses encode. */
export const fileOf = ({ path }: PlannedPage): string => decodeURIComponent(path);
