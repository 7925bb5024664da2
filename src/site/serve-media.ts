import sirv from 'sirv';
import type { Plugin } from 'vite';

/** Has the dev server serve a notebook's recordings and posters, which a build copies into the site. */
export function serveMedia(folder: string): Plugin {
	return {
		name: 'cuemark:serve-media',
		configureServer({ middlewares }) {
			middlewares.use('/media', sirv(folder, { dev: true }));
		},
	};
}
