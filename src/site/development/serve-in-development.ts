import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { resizePoster } from '../../offline/make-posters.ts';
import { isPlayedName } from '../../sources/recording-name.ts';
import { isPictureName } from '../../videos/picture.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { bundleScript } from '../compile/bundle-script.ts';
import { fileInDevelopment } from './develop.ts';
import { leaveUsableRange } from '../usable-range.ts';

/**
 * Makes the dev server serve the files that a build puts beside the pages: recordings and pictures, Markdown and segments,
 * lists of talks, and the client scripts. Each one is made on request.
 *
 * @param content the notebook's folder
 * @param language of the site's own words
 */
export function serveInDevelopment(content: string, language: OwnLanguage): Plugin {
	return {
		name: 'cuemark:serve-in-development',
		configureServer({ middlewares }) {
			for (const [folder, isServed] of served) {
				const files = sirv(join(content, folder), { dev: true, setHeaders: leaveUsableRange });
				middlewares.use(`/${folder}`, (request, response, next) => {
					if (isServed((request.url ?? '').replace(/[?#].*$/, ''))) files(request, response, next);
					else next();
				});
			}
			middlewares.use((request, response, next) => {
				const path = (request.url ?? '').replace(/[?#].*$/, '');
				makeFile(content, path, language).then((made) => {
					if (made === undefined) next();
					else response.setHeader('content-type', types[extname(path)] ?? '').end(made);
				}, next);
			});
		},
	};
}

/** The folders of a notebook that a site has files from, and which files. */
const served: readonly [folder: string, isServed: (name: string) => boolean][] = [
	['media', () => true],
	['sources', isPlayedName],
	['notes', isPictureName],
];

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webp': 'image/webp',
};

/**
 * The contents that a build would write at an address; `undefined` for pages and for anything that a site does not have.
 */
async function makeFile(
	content: string,
	address: string,
	language: OwnLanguage,
): Promise<string | Uint8Array | undefined> {
	const path = decodeURIComponent(address);
	if (
		/^\/assets\/(?:talks\.js|terms\.js|style\.css)$|^\/(?:videos|terms)\/[^/]+\.(?:md|json)$|^\/llms\.txt$/.test(path)
	)
		return fileInDevelopment(content, path.slice(1));
	const [, script] = /^\/assets\/([\w-]+)\.js$/.exec(path) ?? [];
	if (script !== undefined) return bundleScript(script, language);
	const [, poster, width] = /^\/posters\/(.+)\.(\d{2,4})\.webp$/.exec(path) ?? [];
	return poster === undefined ? undefined : makePoster(join(content, 'media'), poster, Number(width));
}

/** @param stem path below `media/`, without extension */
async function makePoster(media: string, stem: string, width: number): Promise<Buffer | undefined> {
	for (const extension of ['jpg', 'jpeg', 'png', 'webp']) {
		const path = join(media, `${stem}.${extension}`);
		if (!stem.split('/').includes('..') && (await stat(path).catch(() => null))?.isFile())
			return resizePoster(path, width);
	}
	return undefined;
}
