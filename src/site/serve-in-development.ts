import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { resizePoster } from '../offline/make-posters.ts';
import { isPlayedName } from '../sources/recording-name.ts';
import { isPictureName } from '../videos/picture.ts';
import { bundleScript } from './bundle-script.ts';
import { fileInDevelopment } from './develop.ts';

/**
 * Has the dev server serve what a build puts beside the pages, each file made when it is asked for: a notebook's
 * recordings and pictures, Markdown and segments, lists of talks, and the client scripts.
 *
 * @param content the notebook's folder
 */
export function serveInDevelopment(content: string): Plugin {
	return {
		name: 'cuemark:serve-in-development',
		configureServer({ middlewares }) {
			for (const [folder, isServed] of served) {
				const files = sirv(join(content, folder), { dev: true });
				middlewares.use(`/${folder}`, (request, response, next) => {
					if (isServed((request.url ?? '').replace(/[?#].*$/, ''))) files(request, response, next);
					else next();
				});
			}
			middlewares.use((request, response, next) => {
				const path = (request.url ?? '').replace(/[?#].*$/, '');
				makeFile(content, path).then((made) => {
					if (made === undefined) next();
					else response.setHeader('content-type', types[extname(path)] ?? '').end(made);
				}, next);
			});
		},
	};
}

/** Folders of a notebook, and which of their files a site has. */
const served: readonly [folder: string, isServed: (name: string) => boolean][] = [
	['media', () => true],
	['sources', isPlayedName],
	['notes', isPictureName],
];

const types: Readonly<Record<string, string>> = {
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webp': 'image/webp',
};

/** What a build would write at an address; nothing where that is a page, or no file of a site. */
async function makeFile(content: string, address: string): Promise<string | Uint8Array | undefined> {
	const path = decodeURIComponent(address);
	if (/^\/assets\/(?:talks|terms)\.js$|^\/(?:videos|terms)\/[^/]+\.(?:md|json)$|^\/llms\.txt$/.test(path))
		return fileInDevelopment(content, path.slice(1));
	const [, script] = /^\/assets\/([\w-]+)\.js$/.exec(path) ?? [];
	if (script !== undefined) return bundleScript(script);
	const [, poster, width] = /^\/posters\/(.+)\.(\d{2,4})\.webp$/.exec(path) ?? [];
	return poster === undefined ? undefined : makePoster(join(content, 'media'), poster, Number(width));
}

/** @param stem path below `media/`, without ending */
async function makePoster(media: string, stem: string, width: number): Promise<Buffer | undefined> {
	for (const extension of ['jpg', 'jpeg', 'png', 'webp']) {
		const path = join(media, `${stem}.${extension}`);
		if (!stem.split('/').includes('..') && (await stat(path).catch(() => null))?.isFile())
			return resizePoster(path, width);
	}
	return undefined;
}
