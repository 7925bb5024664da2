import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { bundleScript, clientScripts } from '../site/compile/bundle-script.ts';
import { localeFolder } from '../site/compile/locale.ts';
import { stylePath } from '../site/links.ts';
import { fixRangeHeader } from './range-header.ts';
import type { LiveNotebook } from './live-notebook.ts';
import type { DevPage, DevSite } from './dev-site.ts';
import { findBuiltIndex } from './built-index.ts';
import { createIgnoreFilter, watchNotebook } from './watch.ts';

export interface ServeOptions {
	/** Absolute path of the notebook. */
	readonly content: string;
	/** Folder of a built site. Its search index is used if a build of this notebook made it. */
	readonly out: string;
	/** Called with the reason when the system cannot watch all files, so that the notebook is polled. */
	readonly onUnwatched: (reason: unknown) => void;
}

/** Property of a request from which Astro takes `Astro.locals`, as set by a server adapter. */
const localsOfRequest = Symbol.for('astro.locals');

/** The script that keeps each page up to date (page.astro), as a Vite address. */
const pageScript = '/src/site/client/entries/development/keep-up.ts';

/** Vite plugins that make Astro's dev server show a notebook's site and keep open pages up to date. */
export const serveNotebook = (notebook: LiveNotebook, served: ServeOptions): Plugin[] => [
	siteMiddleware(notebook, served),
	malformedUrls(),
];

function siteMiddleware(notebook: LiveNotebook, { content, out, onUnwatched }: ServeOptions): Plugin {
	const serveFromNotebook = sirv(content, { dev: true, setHeaders: fixRangeHeader });
	const serveFromBuild = sirv(out, { dev: true });
	let server: ViteDevServer | undefined;

	const answer = async (
		request: Connect.IncomingMessage,
		response: ServerResponse,
		next: Connect.NextFunction,
	): Promise<void> => {
		const path = pathIn(request);
		const { site } = notebook.shown();
		const file = site && ((await site.fileAt(path)) ?? (await scriptAt(path, site)));
		if (!site && path.endsWith('.html')) {
			const page = await server?.transformIndexHtml(`/${path}`, problemsPage);
			response.statusCode = 500;
			send(response, page ?? '', '.html');
		} else if (file !== undefined) send(response, file, extname(path));
		else if (site?.hasMedia(path)) serveFromNotebook(request, response, next);
		else if (path.startsWith('search/') && (await findBuiltIndex(content, out)))
			serveFromBuild(request, response, next);
		else {
			const page = await site?.pageAt(path);
			if (page) renderWith(page, request);
			next();
		}
	};
	const answerRest = async (request: Connect.IncomingMessage, response: ServerResponse): Promise<boolean> => {
		const { site } = notebook.shown();
		if (!site) response.writeHead(404).end();
		else if (!(localsOfRequest in request)) renderWith(await site.notFound(), request);
		return site !== undefined;
	};

	let previous = notebook.shown().site;
	const notifyPages = (): void => {
		const { site } = notebook.shown();
		if (server) {
			if (site?.ownLanguage !== previous?.ownLanguage) recompileTemplates(server);
			const { hot } = server.environments.client;
			if (site?.style !== previous?.style) hot.send({ type: 'update', updates: [styleUpdate()] });
			hot.send('cuemark:refreshed');
		}
		previous = site;
	};
	notebook.listen({ onShown: notifyPages, onMistake: notifyPages });

	return {
		name: 'cuemark:own-site',
		// Must come before Vite resolves the English words.
		enforce: 'pre',
		config: () => ({ server: { watch: { ignored: [createIgnoreFilter(content, out)] } } }),
		resolveId(id) {
			if (!id.startsWith('#locale/')) return undefined;
			return localeFolder(notebook.shown().site?.ownLanguage ?? 'en') + id.slice('#locale'.length);
		},
		configureServer(started) {
			server = started;
			watchNotebook(notebook, content, started.watcher, onUnwatched);
			started.environments.client.hot.on('cuemark:page', ({ address, revision }: PageState, client) => {
				const { site, problems } = notebook.shown();
				client.send('cuemark:problems', { problems });
				findBuiltIndex(content, out).then(
					(index) =>
						client.send('cuemark:index', { isOlder: index !== undefined && index.talksDigest !== site?.talksDigest() }),
					// A build is replacing the index right now.
					() => {},
				);
				revisionAt(address, site).then(
					(now) => now === revision || client.send('cuemark:stale'),
					// The page has just been removed; the next update tells.
					() => {},
				);
			});
			started.middlewares.use((request, response, next) => {
				answer(request, response, next).catch(next);
			});
			// Unanswered requests get the 404 page.
			return () =>
				void started.middlewares.use((request, response, next) => {
					answerRest(request, response).then((isPage) => isPage && next(), next);
				});
		},
	};
}

/** Treats malformed URLs as not found; Astro would report an internal error. */
function malformedUrls(): Plugin {
	const handle: Connect.NextHandleFunction = (request, _, next) => {
		if (!isDecodable(request.url ?? '')) request.url = '/404.html';
		next();
	};
	return {
		name: 'cuemark:any-address',
		// Astro inserts its own checks before all other middleware, and this must come before those.
		enforce: 'post',
		configureServer: (server) => () => void server.middlewares.stack.unshift({ route: '', handle }),
	};
}

function isDecodable(address: string): boolean {
	try {
		decodeURIComponent(address);
		return true;
	} catch {
		return false;
	}
}

/** Makes Astro render a page as the response to a request. */
const renderWith = ({ locals, route }: DevPage, request: Connect.IncomingMessage): void =>
	void Object.assign(request, { url: route, [localsOfRequest]: locals });

/** What a page sends to ask whether it is up to date. */
interface PageState {
	/** Its URL without the origin. */
	readonly address: string;
	/** Revision it was rendered from: see `PageLocals`. */
	readonly revision: string;
}

/** The current revision of the page at an address; empty if there is no site. */
async function revisionAt(address: string, site: DevSite | undefined): Promise<string> {
	const page = (await site?.pageAt(pathIn({ url: address }))) ?? (await site?.notFound());
	return page?.locals.revision ?? '';
}

/** The requested path, relative to the site's root, decoded. */
const pathIn = ({ url = '/' }: Pick<Connect.IncomingMessage, 'url'>): string =>
	decodeURIComponent(url.replace(/[?#].*$/, '').slice(1)) || 'index.html';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.webp': 'image/webp',
	'.xml': 'application/xml; charset=utf-8',
};

const send = (response: ServerResponse, content: string | Uint8Array, extension: string): void =>
	void response.setHeader('content-type', types[extension] ?? '').end(content);

/** A client script of the site; `undefined` if the path is not one. */
async function scriptAt(path: string, { ownLanguage }: DevSite): Promise<string | undefined> {
	const [, name] = /^assets\/([\w-]+)\.js$/.exec(path) ?? [];
	const entry = name === undefined ? undefined : (await clientScripts()).get(name);
	return entry && bundleScript(entry, ownLanguage);
}

/** Replaces every page until there is a site. Its script shows what is wrong. */
const problemsPage = `<!doctype html>
<html lang="en" data-revision="">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<title>Cuemark</title>
		<script type="module" src="${pageScript}"></script>
	</head>
	<body></body>
</html>
`;

/** Recompiles all templates, for new words in another language. */
function recompileTemplates({ environments }: ViteDevServer): void {
	for (const { moduleGraph, hot } of Object.values(environments)) {
		moduleGraph.invalidateAll();
		hot.send({ type: 'full-reload' });
	}
}

/** Makes pages reload the notebook's style sheet without reloading themselves. */
function styleUpdate() {
	const path = `/${stylePath}`;
	return { type: 'css-update' as const, path, acceptedPath: path, timestamp: Date.now() };
}
