import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { type CompiledSite, loadRenderer, type RenderPage } from './compile.ts';
import { filesOfPage } from './files-of-page.ts';
import { fillPage, type PlannedPage } from './plan.ts';
import type { SiteValues } from './values.ts';

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

/** A file as it was written. */
export interface WrittenFile {
	/** Path from the site's root. */
	readonly file: string;
	/** Bytes. */
	readonly size: number;
	readonly mtimeMs: number;
}

let renderer: Promise<RenderPage> | undefined;

/** Draws pages and writes them into the site, each with the files that belong to it. */
export async function drawPages({ pages, site, markdown, compiled, out }: PagesToDraw): Promise<WrittenFile[]> {
	const render = await (renderer ??= loadRenderer(compiled));
	const written: WrittenFile[] = [];
	for (const page of pages) {
		const source = page.markdown && join(markdown[page.markdown.folder], `${page.markdown.name}.md`);
		const text = source === undefined ? '' : await readFile(source, 'utf8');
		const view = await fillPage(page, splitFrontMatter(text)?.body ?? '');
		const file = fileOf(page);
		const files = [
			{ path: file, content: await render({ site, path: page.path, view }) },
			...(await filesOfPage(file, view, text, site)),
		];
		for (const { path, content } of files) {
			const target = join(out, path);
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, content);
			const { size, mtimeMs } = await stat(target);
			written.push({ file: path, size, mtimeMs });
		}
	}
	return written;
}

/** A page's file, from the site's root: its address with the characters that addresses encode. */
export const fileOf = ({ path }: PlannedPage): string => decodeURIComponent(path);
