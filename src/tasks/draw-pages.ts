import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GlossaryTerm } from '../markdown/glossary-terms.ts';
import { digestOf } from '../cache/digest.ts';
import type { PageRecord } from '../cache/site-record.ts';
import type { FileState } from '../files/file-state.ts';
import { putFile } from './put-file.ts';
import { searchableOf } from '../search/searchable.ts';
import { shelve } from '../search/shelf.ts';
import { type CompiledSite, loadRenderer, type RenderPage } from '../site/compile/compile-site.ts';
import { filesOfPage } from '../site/draw/files-of-page.ts';
import { fillPage } from '../site/draw/fill-page.ts';
import { fileOf, markdownFileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import type { SiteValues } from '../site/plan/values.ts';

/** Some pages of a site to draw. */
export interface PagesToDraw {
	readonly pages: readonly PlannedPage[];
	readonly site: SiteValues;
	/** The folders of the notebook's Markdown pages. */
	readonly markdown: { readonly videos: string; readonly terms: string };
	readonly glossary: readonly GlossaryTerm[];
	readonly compiled: CompiledSite;
	/** The folder of the site. */
	readonly out: string;
	/** Shelf that they are indexed from; absent where the search does not find them. */
	readonly shelf?: string | undefined;
}

/** A page as it was drawn. */
export interface DrawnPage extends Omit<PageRecord, 'madeFrom'> {
	/** Path from the site's root. */
	readonly file: string;
}

const encoder = new TextEncoder();
let renderer: Promise<RenderPage> | undefined;

/** Draws pages and writes them into the site, each with the files that belong to it. */
export async function drawPages({
	pages,
	site,
	markdown,
	glossary,
	compiled,
	out,
	shelf,
}: PagesToDraw): Promise<DrawnPage[]> {
	const render = await (renderer ??= loadRenderer(compiled));
	const drawn: DrawnPage[] = [];
	for (const page of pages) {
		const source = markdownFileOf(page, markdown);
		const text = source === undefined ? undefined : readFileSync(source);
		const view = fillPage(page, text?.toString() ?? '', glossary, site.ownLanguage);
		const html = await render({ site, path: page.path, view });
		const file = fileOf(page);
		const place = putFile(join(out, file), encoder.encode(html));
		const beside: Record<string, FileState> = {};
		for (const { path, content } of await filesOfPage(file, view, text, site))
			beside[path] = putFile(join(out, path), content);
		const searchable = shelf === undefined ? '' : putOnShelf(shelf, file, html);
		const ownTerms = view.video?.ownTerms.map(({ text: term }) => term) ?? [];
		drawn.push({ file, ...place, ownTerms, searchable, beside });
	}
	return drawn;
}

/** @returns a digest of what the search finds of the page */
function putOnShelf(shelf: string, file: string, html: string): string {
	const searchable = encoder.encode(searchableOf(html));
	shelve(shelf, file, searchable);
	return digestOf(searchable);
}
