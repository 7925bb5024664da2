/** The entry point of the compiled site, in place of a server's: renders one page from its values. Bundled by Astro. */
import { createApp } from 'astro/app/entrypoint';
import { rootFrom, routeOf } from '../links.ts';
import type { PageLocals, ViewValues } from '../plan/values.ts';

const app = createApp({ streaming: false });

/**
 * A placeholder for the words of a page's Markdown while Astro renders the rest. They are HTML already, and most of the page;
 * passing them through Astro would encode and decode them twice more. No other text can look like this: Astro escapes `<` in
 * text, and quotation marks in attributes.
 */
const WORDS = '<!--"words"-->';

/** @throws {Error} if there is no template at the path, or it fails */
export async function renderPage({ view, ...page }: PageLocals): Promise<string> {
	const { frame, words } = takeWordsOut(view);
	const root = rootFrom(page.path);
	const request = new Request(new URL(routeOf(page.path), 'http://localhost/'));
	const response = await app.render(request, { locals: { ...page, root, view: frame } satisfies App.Locals });
	const html = await response.text();
	if (response.status !== 200 && page.path !== '404.html') {
		throw new Error(`${page.path} could not be drawn (status ${response.status}).`);
	}
	return fromPage(html, root).replace(WORDS, () => words);
}

/** Astro writes the addresses of style sheets relative to the domain's root; these are relative to the page. */
const fromPage = (html: string, root: string): string =>
	html.replaceAll(/ (href|src)="\/(?=assets\/)/g, ` $1="${root}`);

function takeWordsOut(view: Partial<ViewValues>): { frame: Partial<ViewValues>; words: string } {
	const { video, term } = view;
	if (video) return { frame: { video: { ...video, html: WORDS } }, words: video.html };
	if (term) return { frame: { term: { ...term, html: WORDS } }, words: term.html };
	return { frame: view, words: '' };
}
