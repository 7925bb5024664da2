import { defineMiddleware } from 'astro:middleware';
import { rootFrom } from './links.ts';

/** Gives pages in the dev server the values that a build would give them. */
export const onRequest = defineMiddleware(async (context, next) => {
	if (!import.meta.env.DEV) return next();
	const { valuesInDevelopment } = await import('./development/develop.ts');
	const { locals, route } = await valuesInDevelopment(
		import.meta.env.CUEMARK_NOTEBOOK || 'content',
		context.url.pathname,
	);
	Object.assign(context.locals, locals, { root: rootFrom(locals.path) });
	return next(route === context.url.pathname ? undefined : route);
});
