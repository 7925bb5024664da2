import sirv from 'sirv';
import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';

/**
 * Has the dev server serve what a build puts beside the pages: a notebook's recordings and posters, and the client
 * scripts, bundled when they are asked for.
 *
 * @param media the folder of recordings and posters
 */
export function serveInDevelopment(media: string): Plugin {
	return {
		name: 'cuemark:serve-in-development',
		configureServer({ middlewares }) {
			middlewares.use('/media', sirv(media, { dev: true }));
			middlewares.use('/assets', (request, response, next) => {
				const [, name] = /^\/([\w-]+)\.js$/.exec(request.url ?? '') ?? [];
				if (name === undefined) {
					next();
					return;
				}
				bundleScript(name).then((script) => {
					response.setHeader('content-type', 'text/javascript; charset=utf-8');
					response.end(script);
				}, next);
			});
		},
	};
}
