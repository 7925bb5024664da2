import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { isRecording } from '../videos/media.ts';

/** Has the dev server serve a notebook's recordings and posters, which a build copies into the site. */
export function serveMedia(notebook: string): Plugin {
	const beside = sirv(join(notebook, 'sources'), { dev: true });
	return {
		name: 'cuemark:serve-media',
		configureServer({ middlewares }) {
			middlewares.use('/media', sirv(join(notebook, 'media'), { dev: true }));
			middlewares.use('/sources', (request, response, next) => {
				if (isRecording((request.url ?? '').replace(/[?#].*$/, ''))) beside(request, response, next);
				else next();
			});
		},
	};
}
