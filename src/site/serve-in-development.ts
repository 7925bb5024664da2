import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { isRecording } from '../videos/media.ts';
import { bundleScript } from './bundle-script.ts';

/**
 * Has the dev server serve what a build puts beside the pages: a notebook's recordings and posters, and the client
 * scripts, bundled when they are asked for.
 */
export function serveInDevelopment(notebook: string): Plugin {
	const beside = sirv(join(notebook, 'sources'), { dev: true });
	return {
		name: 'cuemark:serve-in-development',
		configureServer({ middlewares }) {
			middlewares.use('/media', sirv(join(notebook, 'media'), { dev: true }));
			middlewares.use('/sources', (request, response, next) => {
				if (isRecording((request.url ?? '').replace(/[?#].*$/, ''))) beside(request, response, next);
				else next();
			});
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
