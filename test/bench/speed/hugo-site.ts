import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Corpus, talksOf } from '../corpus/write-corpus.ts';
import type { Row } from '../corpus/talk.ts';

const shell = (title: string, body: string): string =>
	`<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>\n`;

const files: Readonly<Record<string, string>> = {
	'config.toml': `baseURL = "http://localhost/"
title = "Talks"
languageCode = "en"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
`,
	'layouts/_default/single.html': shell(
		'{{ .Title }}',
		'<nav>{{ .TableOfContents }}</nav><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main>',
	),
	'layouts/_default/list.html': shell(
		'{{ .Title }}',
		'<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
	),
};

/** Segments per heading. */
const UNDER_HEADING = 6;

/**
 * Writes a corpus as a plain Hugo site with the bare minimum for notes: pages with a title, a table of contents, a
 * heading every six segments, and each segment as a paragraph that starts with a link to its second; and a list of all
 * pages.
 *
 * @param signal cancels writing; the promise is then rejected
 */
export async function writeHugoSite(folder: string, corpus: Corpus, signal?: AbortSignal): Promise<void> {
	await mkdir(join(folder, 'layouts', '_default'), { recursive: true });
	await mkdir(join(folder, 'content', 'videos'), { recursive: true });
	for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
	let page = 0;
	for (const rows of talksOf(corpus)) {
		signal?.throwIfAborted();
		await writeFile(join(folder, 'content', 'videos', `video-${page++}.md`), hugoPage(rows));
	}
}

/** Writes a talk as a Markdown page of that site. */
export function hugoPage(rows: readonly Row[]): string {
	const title = JSON.stringify(rows[0]?.title ?? '');
	const moments = rows.map(({ text, start_second: second, url }, index) => {
		const words = text.trim();
		const heading = index % UNDER_HEADING === 0 ? `## ${words.split(' ').slice(0, 4).join(' ')}\n\n` : '';
		return `${heading}[${clock(second)}](${url}) ${words}\n`;
	});
	return `---\ntitle: ${title}\n---\n\n${moments.join('\n')}`;
}

const clock = (second: number): string => `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
