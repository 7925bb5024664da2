import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GlossaryTerm } from '../markdown/glossary-terms.ts';
import { digestOf } from '../cache/digest.ts';
import type { FileState } from '../files/file-state.ts';
import { putFile } from './put-file.ts';
import { searchableOf } from '../search/searchable.ts';
import { addPage } from '../search/index-workspace.ts';
import { type CompiledSite, loadRenderer, type RenderPage } from '../site/compile/compile-site.ts';
import { filesOfPage } from '../site/render/files-of-page.ts';
import { fillPage } from '../site/render/fill-page.ts';
import { fileOf, markdownFileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import type { SiteValues } from '../site/plan/values.ts';

/** Pages to render. */
export interface PagesToRender {
	readonly pages: readonly PlannedPage[];
	readonly site: SiteValues;
	/** The folders of the notebook's Markdown pages. */
	readonly markdown: { readonly videos: string; readonly terms: string };
	readonly glossary: readonly GlossaryTerm[];
	readonly compiled: CompiledSite;
	/** Folder of the site. */
	readonly out: string;
	/** Folder that receives their searchable text; absent if they are not indexed. */
	readonly workspace?: string | undefined;
}

/** A rendered page. */
export interface RenderedPage {
	/** Path from the site's root. */
	readonly file: string;
	/** The states of the page and the files that belong to it, by path from the site's root. */
	readonly files: Readonly<Record<string, FileState>>;
	/** Glossary terms that occur in it. */
	readonly ownTerms: readonly string[];
	/** Digest of its searchable text; empty if it is not indexed. */
	readonly searchableDigest: string;
}

const encoder = new TextEncoder();
let renderer: Promise<RenderPage> | undefined;

/** Renders pages and writes them to the site, each with the files that belong to it. */
export async function renderPages({
	pages,
	site,
	markdown,
	glossary,
	compiled,
	out,
	workspace,
}: PagesToRender): Promise<RenderedPage[]> {
	const render = await (renderer ??= loadRenderer(compiled));
	const rendered: RenderedPage[] = [];
	for (const page of pages) {
		const source = markdownFileOf(page, markdown);
		const text = source === undefined ? undefined : readFileSync(source);
		const view = fillPage(page, text?.toString() ?? '', glossary, site.ownLanguage);
		const html = await render({ site, path: page.path, view });
		const file = fileOf(page);
		const files: Record<string, FileState> = { [file]: putFile(join(out, file), encoder.encode(html)) };
		for (const { path, content } of await filesOfPage(file, view, text, site))
			files[path] = putFile(join(out, path), content);
		const searchableDigest = workspace === undefined ? '' : addToIndex(workspace, file, html);
		const ownTerms = view.video?.ownTerms.map(({ text: term }) => term) ?? [];
		rendered.push({ file, files, ownTerms, searchableDigest });
	}
	return rendered;
}

/** @returns a digest of the page's searchable text */
function addToIndex(workspace: string, file: string, html: string): string {
	const searchable = encoder.encode(searchableOf(html));
	addPage(workspace, file, searchable);
	return digestOf(searchable);
}
