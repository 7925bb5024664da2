import { defineMiddleware } from 'astro:middleware';

/** In development, where pages are not drawn by the build: gives a page the values that a build would. */
export const onRequest = defineMiddleware(async (context, next) => {
	if (!import.meta.env.DEV) return next();
	const { valuesInDevelopment } = await import('./develop.ts');
	const { locals, route } = await valuesInDevelopment(
		import.meta.env.CUEMARK_NOTEBOOK || 'content',
		context.url.pathname,
	);
	Object.assign(context.locals, locals);
	return next(route === context.url.pathname ? undefined : route);
});
