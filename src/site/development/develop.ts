import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CuemarkError, showLocation } from '../../errors.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { openNotebook } from '../../notebook.ts';
import { filesBesidePages } from '../files-beside.ts';
import { filesOfPage } from '../files-of-page.ts';
import { routeOf } from '../links.ts';
import { fillPage } from '../fill-page.ts';
import { layOutSite } from '../lay-out.ts';
import type { PlannedPage } from '../plan.ts';
import { readNotesFiles } from '../readers-notes/read-files.ts';
import { readNotebook, readOwnTerms } from '../read-notebook.ts';
import type { PageLocals } from '../values.ts';

/** The site that a build would make from the notes pages. They are read again each time, so that edits show at once. */
async function openSite(content: string) {
	const notebook = await openNotebook(content);
	const found = await readNotebook(notebook);
	const entries = await readOwnTerms(notebook);
	const layout = await layOutSite(notebook, found, await readNotesFiles(notebook), entries, '');
	const { glossary } = layout;
	// Only a build packs the archive.
	const site = { ...layout.site, archive: '' };
	const fill = async (page: PlannedPage) => {
		const { markdown } = page;
		const text = markdown && (await readFile(join(notebook[markdown.folder], `${markdown.name}.md`)));
		const body = splitFrontMatter(text?.toString() ?? '')?.body ?? '';
		return { text, view: fillPage(page, body, glossary, site.ownLanguage) };
	};
	return { ...layout, site, entries, fill };
}

/** As `openSite`. Astro shows of an error what its message says, so that has to say all. */
async function openSiteOrTell(content: string): ReturnType<typeof openSite> {
	try {
		return await openSite(content);
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		const problems = error.problems.map((problem) =>
			`${showLocation(problem)}: ${problem.reason} ${problem.hint}`.trim(),
		);
		throw new CuemarkError([error.message, ...problems, error.hint].filter(Boolean).join('\n'));
	}
}

/**
 * The values that a build would give the page at an address, or those of the not-found page.
 *
 * @param content the notebook's folder
 * @param pathname as requested: `/videos/a-talk-dQw4w9WgXcQ.html`
 * @returns the values, and the address by which Astro knows the template
 */
export async function valuesInDevelopment(
	content: string,
	pathname: string,
): Promise<{ locals: PageLocals; route: string }> {
	const { site, pages, fill } = await openSiteOrTell(content);
	const wanted = pathname === '/' ? 'index.html' : pathname.slice(1);
	const page = pages.find(({ path }) => path === wanted) ?? pages.find(({ view }) => view === 'notFound');
	if (!page) throw new Error('The site has no page for addresses that do not exist.');
	const { view } = await fill(page);
	return {
		locals: { site, path: page.path, view },
		route: routeOf(page.path),
	};
}

/**
 * The contents that a build would give a file that is not a page: a talk's Markdown and segments, or the lists of all talks
 * and terms.
 *
 * @param content the notebook's folder
 * @param file path from the site's root, decoded
 * @returns `undefined` if there is no such file
 */
export async function fileInDevelopment(content: string, file: string): Promise<string | Uint8Array | undefined> {
	const { entries, fill, ...layout } = await openSiteOrTell(content);
	const { pages, site } = layout;
	// Only the search uses the words of talks, and it needs a build.
	const words = { entries, said: [] };
	const ofSite = filesBesidePages(layout, words).find(({ path }) => path === file);
	if (ofSite) return ofSite.text;
	const stem = file.replace(/\.\w+$/, '');
	const page = pages.find(({ path }) => decodeURIComponent(path) === `${stem}.html`);
	if (!page) return undefined;
	const { text, view } = await fill(page);
	return (await filesOfPage(`${stem}.html`, view, text, site)).find(({ path }) => path === file)?.content;
}
