import { defineMiddleware } from 'astro:middleware';
import { rootFrom } from './links.ts';

/** Makes the addresses that Astro writes from the domain's root (style sheets, images) relative to the page. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	return new Response(html.replaceAll(/ (href|src)="\/(?=assets\/)/g, ` $1="${rootFrom(url.pathname)}`), response);
});
