import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { openNotebook } from '../notebook.ts';
import { resizePoster } from '../offline/make-posters.ts';
import { isRecording } from '../videos/media.ts';
import { bundleScript } from './bundle-script.ts';
import { makeCatalog } from './catalog.ts';
import { talksScript } from './lists/talks-script.ts';
import { readNotebook } from './read-notebook.ts';

/**
 * Has the dev server serve what a build puts beside the pages: a notebook's recordings, posters and Markdown, and the
 * client scripts, bundled when they are asked for.
 *
 * @param content the notebook's folder
 */
export function serveInDevelopment(content: string): Plugin {
	const media = join(content, 'media');
	const sources = sirv(join(content, 'sources'), { dev: true });
	const javascript = 'text/javascript; charset=utf-8';
	return {
		name: 'cuemark:serve-in-development',
		configureServer({ middlewares }) {
			middlewares.use('/media', sirv(media, { dev: true }));
			middlewares.use('/sources', (request, response, next) => {
				if (isRecording((request.url ?? '').replace(/[?#].*$/, ''))) sources(request, response, next);
				else next();
			});
			middlewares.use((request, response, next) => {
				const [path = ''] = (request.url ?? '').split(/[?#]/, 1);
				const answer = (type: string, body: Promise<string | Uint8Array>): void => {
					body.then((bytes) => response.setHeader('content-type', type).end(bytes), next);
				};
				const [, script] = /^\/assets\/([\w-]+)\.js$/.exec(path) ?? [];
				const [, poster, width] = /^\/posters\/(.+)\.(\d{2,4})\.webp$/.exec(path) ?? [];
				if (script === 'talks') answer(javascript, listTalks(content));
				else if (script !== undefined) answer(javascript, bundleScript(script));
				else if (poster !== undefined)
					answer('image/webp', makePoster(media, decodeURIComponent(poster), Number(width)));
				else next();
			});
			const markdown = sirv(content, { dev: true });
			middlewares.use((request, response, next) => {
				if (/^\/(?:videos|terms)\/[^/]+\.md$/.test(request.url ?? '')) markdown(request, response, next);
				else next();
			});
		},
	};
}

async function listTalks(content: string): Promise<string> {
	const { videos } = await readNotebook(await openNotebook(content));
	return talksScript(makeCatalog(videos));
}

/** @param stem path below `media/`, without ending */
async function makePoster(media: string, stem: string, width: number): Promise<Buffer> {
	for (const extension of ['jpg', 'jpeg', 'png', 'webp']) {
		const path = join(media, `${stem}.${extension}`);
		if (!stem.split('/').includes('..') && (await stat(path).catch(() => null))?.isFile())
			return resizePoster(path, width);
	}
	throw new Error(`There is no picture ${stem} in ${media}.`);
}
