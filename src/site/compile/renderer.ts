/** Entry point of the compiled site, instead of a server: renders one page from its values. Bundled by Astro. */
import { createApp } from 'astro/app/entrypoint';
import { rootFrom, routeOf } from '../links.ts';
import type { PageLocals, ViewValues } from '../plan/values.ts';

const app = createApp({ streaming: false });

/**
 * Placeholder for a page's rendered Markdown while Astro renders the rest. It is HTML already and most of the page, and
 * Astro would encode and decode it twice more. No other text can look like this: Astro escapes `<` in text and
 * quotation marks in attributes.
 */
const PLACEHOLDER = '<!--"words"-->';

/** @throws {Error} if the path has no template, or the template fails */
export async function renderPage({ view, ...page }: PageLocals): Promise<string> {
	const { frame, body } = takeBodyOut(view);
	const root = rootFrom(page.path);
	const request = new Request(new URL(routeOf(page.path), 'http://localhost/'));
	const response = await app.render(request, { locals: { ...page, root, view: frame } satisfies App.Locals });
	const html = await response.text();
	if (response.status !== 200 && page.path !== '404.html') {
		throw new Error(`${page.path} could not be drawn (status ${response.status}).`);
	}
	return relativeAssets(html, root).replace(PLACEHOLDER, () => body);
}

/** Makes asset URLs relative to the page. Astro writes them relative to the domain's root. */
const relativeAssets = (html: string, root: string): string =>
	html.replaceAll(/ (href|src)="\/(?=assets\/)/g, ` $1="${root}`);

function takeBodyOut(view: Partial<ViewValues>): { frame: Partial<ViewValues>; body: string } {
	const { video, term } = view;
	if (video) return { frame: { video: { ...video, html: PLACEHOLDER } }, body: video.html };
	if (term) return { frame: { term: { ...term, html: PLACEHOLDER } }, body: term.html };
	return { frame: view, body: '' };
}
