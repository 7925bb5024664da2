import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { bundleScript, clientScripts } from '../site/compile/bundle-script.ts';
import { localeFolder } from '../site/compile/locale.ts';
import { stylePath } from '../site/links.ts';
import { leaveUsableRange } from './usable-range.ts';
import type { Follower } from './follow.ts';
import type { HeldPage, HeldSite } from './held-site.ts';
import { lastIndexOf } from './last-index.ts';
import { unwatched, watchNotebook } from './watch.ts';

/** What is served. */
export interface Served {
	/** Absolute path of the notebook. */
	readonly content: string;
	/** Folder of a site: its search index is used, if a build of this notebook made it. */
	readonly out: string;
	/** Is told why changes are looked for from time to time: the system does not tell of all of them. */
	readonly onUnwatched: (reason: unknown) => void;
}

/** Where Astro finds on a request what a server with an adapter hands over for `Astro.locals`. */
const localsOfRequest = Symbol.for('astro.locals');

/** What each page runs to keep up with the notebook (page.astro), by the address at which Vite serves it. */
const pageScript = '/src/site/client/entries/development/keep-up.ts';

/** Has Astro's dev server show the site that a follower holds, and keep open pages up to date. */
export const serveNotebook = (follower: Follower, served: Served): Plugin[] => [
	ownSite(follower, served),
	anyAddress(),
];

function ownSite(follower: Follower, { content, out, onUnwatched }: Served): Plugin {
	const inNotebook = sirv(content, { dev: true, setHeaders: leaveUsableRange });
	const inBuild = sirv(out, { dev: true });
	let server: ViteDevServer | undefined;

	const answer = async (
		request: Connect.IncomingMessage,
		response: ServerResponse,
		next: Connect.NextFunction,
	): Promise<void> => {
		const path = pathIn(request);
		const { site } = follower.shown();
		const file = site && ((await site.fileAt(path)) ?? (await scriptAt(path, site)));
		if (!site && path.endsWith('.html')) {
			const page = await server?.transformIndexHtml(`/${path}`, pageOfProblems);
			response.statusCode = 500;
			send(response, page ?? '', '.html');
		} else if (file !== undefined) send(response, file, extname(path));
		else if (site?.hasMedia(path)) inNotebook(request, response, next);
		else if (path.startsWith('search/') && (await lastIndexOf(content, out))) inBuild(request, response, next);
		else {
			const page = await site?.pageAt(path);
			if (page) leadTo(page, request);
			next();
		}
	};
	const answerRest = async (request: Connect.IncomingMessage, response: ServerResponse): Promise<boolean> => {
		const { site } = follower.shown();
		if (!site) response.writeHead(404).end();
		else if (!(localsOfRequest in request)) leadTo(await site.notFound(), request);
		return site !== undefined;
	};

	let before = follower.shown().site;
	const tellPages = (): void => {
		const { site } = follower.shown();
		if (server) {
			if (site?.ownLanguage !== before?.ownLanguage) compileAnew(server);
			const { hot } = server.environments.client;
			if (site?.style !== before?.style) hot.send({ type: 'update', updates: [newStyle()] });
			hot.send('cuemark:looked');
		}
		before = site;
	};
	follower.listen({ onShown: tellPages, onMistake: tellPages });

	return {
		name: 'cuemark:own-site',
		// Before Vite finds the English words.
		enforce: 'pre',
		config: () => ({ server: { watch: { ignored: [unwatched(content, out)] } } }),
		resolveId(id) {
			if (!id.startsWith('#locale/')) return undefined;
			return localeFolder(follower.shown().site?.ownLanguage ?? 'en') + id.slice('#locale'.length);
		},
		configureServer(started) {
			server = started;
			watchNotebook(follower, content, started.watcher, onUnwatched);
			started.environments.client.hot.on('cuemark:page', ({ address, revision }: PageState, client) => {
				const { site, problems } = follower.shown();
				client.send('cuemark:problems', { problems });
				lastIndexOf(content, out).then(
					(index) => client.send('cuemark:index', { isOlder: index !== undefined && index.talks !== site?.talks() }),
					// A build puts another one there just now.
					() => {},
				);
				revisionAt(address, site).then(
					(now) => now === revision || client.send('cuemark:stale'),
					// The page was taken away just now: the next look tells.
					() => {},
				);
			});
			started.middlewares.use((request, response, next) => {
				answer(request, response, next).catch(next);
			});
			// What nobody has answered is not found.
			return () =>
				void started.middlewares.use((request, response, next) => {
					answerRest(request, response).then((goesOn) => goesOn && next(), next);
				});
		},
	};
}

/** Takes an address that cannot be decoded for one that leads nowhere. Astro takes it for a fault of its own. */
function anyAddress(): Plugin {
	const handle: Connect.NextHandleFunction = (request, _, next) => {
		if (!isDecodable(request.url ?? '')) request.url = '/404.html';
		next();
	};
	return {
		name: 'cuemark:any-address',
		// Astro puts its own checks before all else, and this one has to come before those.
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

/** Has Astro draw a page in answer to a request. */
const leadTo = ({ locals, route }: HeldPage, request: Connect.IncomingMessage): void =>
	void Object.assign(request, { url: route, [localsOfRequest]: locals });

/** What a page asks with whether it is up to date. */
interface PageState {
	/** Without what comes before its path. */
	readonly address: string;
	/** Of what it was drawn from: see `PageLocals`. */
	readonly revision: string;
}

/** The revision of the page at an address; empty where there is no site. */
async function revisionAt(address: string, site: HeldSite | undefined): Promise<string> {
	const page = (await site?.pageAt(pathIn({ url: address }))) ?? (await site?.notFound());
	return page?.locals.revision ?? '';
}

/** The path that a request asks for, from the site's root, decoded. */
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

/** A client script of the site; `undefined` where a path is that of none. */
async function scriptAt(path: string, { ownLanguage }: HeldSite): Promise<string | undefined> {
	const [, name] = /^assets\/([\w-]+)\.js$/.exec(path) ?? [];
	const entry = name === undefined ? undefined : (await clientScripts()).get(name);
	return entry && bundleScript(entry, ownLanguage);
}

/** Stands in the place of every page until there is a site. Its script says what is wrong. */
const pageOfProblems = `<!doctype html>
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

/** Forgets what was compiled of templates: they have other words now. */
function compileAnew({ environments }: ViteDevServer): void {
	for (const { moduleGraph, hot } of Object.values(environments)) {
		moduleGraph.invalidateAll();
		hot.send({ type: 'full-reload' });
	}
}

/** Has pages take the notebook's style sheet anew, without being loaded again. */
function newStyle() {
	const path = `/${stylePath}`;
	return { type: 'css-update' as const, path, acceptedPath: path, timestamp: Date.now() };
}
