/**
 * The compiled site's way in, in place of a server's: draws one page from the values that it is given. Bundled by Astro.
 */
import { createApp } from 'astro/app/entrypoint';
import type { PageLocals } from './values.ts';

const app = createApp({ streaming: false });

/** @throws {Error} where no template is at the path, or it fails */
export async function renderPage(locals: PageLocals): Promise<string> {
	const route = locals.path.replace(/(?:^|\/)index\.html$|\.html$/, '');
	const request = new Request(new URL(route, 'http://localhost/'));
	const response = await app.render(request, { locals: { ...locals } });
	const html = await response.text();
	if (response.status !== 200 && locals.path !== '404.html') {
		throw new Error(`${locals.path} could not be drawn (status ${response.status}).`);
	}
	return html;
}
