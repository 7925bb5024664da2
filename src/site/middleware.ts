import { defineMiddleware } from 'astro:middleware';
import { rootFrom } from './links.ts';

/**
 * In a build: makes the addresses that Astro writes from the domain's root (style sheets) relative to the page. In
 * development, where pages are not drawn by the build: gives a page the values that a build would.
 */
export const onRequest = defineMiddleware(async (context, next) => {
	if (import.meta.env.DEV) {
		const { valuesInDevelopment } = await import('./develop.ts');
		const { locals, route } = await valuesInDevelopment(
			import.meta.env.CUEMARK_NOTEBOOK || 'content',
			context.url.pathname,
		);
		Object.assign(context.locals, locals);
		return next(route === context.url.pathname ? undefined : route);
	}
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	return new Response(
		html.replaceAll(/ (href|src)="\/(?=assets\/)/g, ` $1="${rootFrom(context.locals.path)}`),
		response,
	);
});
