import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { resizePoster } from '../offline/make-posters.ts';

/** Has the dev server serve a notebook's recordings and posters, which a build copies into the site and makes smaller. */
export function serveMedia(folder: string): Plugin {
	return {
		name: 'cuemark:serve-media',
		configureServer({ middlewares }) {
			middlewares.use('/media', sirv(folder, { dev: true }));
			middlewares.use('/posters', (request, response, next) => {
				void findPoster(folder, request.url ?? '').then(async (found) => {
					if (!found) next();
					else response.setHeader('content-type', 'image/webp').end(await resizePoster(found.path, found.width));
				}, next);
			});
		},
	};
}

/** The original of a picture that a build would have made: `/dQw4w9WgXcQ.640.webp` is of `dQw4w9WgXcQ.jpg`. */
async function findPoster(folder: string, address: string): Promise<{ path: string; width: number } | undefined> {
	const [, stem = '', width = ''] = /^\/([^?#]+)\.(\d{2,4})\.webp/.exec(address) ?? [];
	const path = decodeURIComponent(stem);
	if (!path || path.split('/').includes('..')) return undefined;
	for (const extension of ['jpg', 'jpeg', 'png', 'webp']) {
		const file = join(folder, `${path}.${extension}`);
		if ((await stat(file).catch(() => null))?.isFile()) return { path: file, width: Number(width) };
	}
	return undefined;
}
