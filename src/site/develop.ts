import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { openNotebook } from '../notebook.ts';
import { fillPage, planPages } from './plan.ts';
import { readNotebook, siteValues } from './read-notebook.ts';
import type { PageLocals } from './values.ts';

/**
 * What a build would give the page at an address, read anew each time: an edited page is seen at once. Where there is no
 * such page, the page that says so.
 *
 * @param pathname as asked for: `/videos/a-talk-dQw4w9WgXcQ.html`
 * @returns the values, and the address that Astro knows the template by
 */
export async function valuesInDevelopment(pathname: string): Promise<{ locals: PageLocals; route: string }> {
	const notebook = await openNotebook(import.meta.env.CUEMARK_NOTEBOOK || 'content');
	const found = await readNotebook(notebook);
	const site = siteValues(notebook, found, '');
	const pages = planPages(found);
	const wanted = pathname === '/' ? 'index.html' : pathname.slice(1);
	const page = pages.find(({ path }) => path === wanted) ?? pages.find(({ view }) => view === 'notFound');
	if (!page) throw new Error('The site has no page for addresses that do not exist.');
	const { markdown } = page;
	const text = markdown ? await readFile(join(notebook[markdown.folder], `${markdown.name}.md`), 'utf8') : '';
	const view = fillPage(page, splitFrontMatter(text)?.body ?? '');
	return {
		locals: { site, path: page.path, view },
		route: `/${page.path.replace(/(?:^|\/)index\.html$|\.html$/, '')}`,
	};
}
