import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

export interface FolderServer extends AsyncDisposable {
	/** Address of the folder, with the slash at its end: `http://127.0.0.1:40123/some/sub/path/`. */
	readonly url: string;
	/** Paths that were asked for and not found, as they stood in the request. */
	readonly missing: readonly string[];
	readonly close: () => Promise<void>;
}

/**
 * Serves a folder at `base` on a free local port, as strictly as the strictest host: a link has to name its file. Only
 * an address that ends with a slash gets `index.html`. Everything else, and all that lies outside `base`, is the
 * folder's `404.html` with status 404.
 */
export async function serveFolder(dir: string, base = '/'): Promise<FolderServer> {
	const missing: string[] = [];
	// sirv tries the extensions in turn, and the empty one is the name as it stands. `dev` reads the disk at each request.
	const files = sirv(dir, { dev: true, extensions: [''] });
	const server = createServer((request, response) => {
		const address = request.url ?? '/';
		const [path = '/', query] = address.split(/(?=\?)/, 2);
		const notFound = () => {
			missing.push(address);
			void answerNotFound(dir, response);
		};
		if (!path.startsWith(base)) return notFound();
		request.url = `/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}${query ?? ''}`;
		files(request, response, notFound);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(0, '127.0.0.1', resolve);
	});
	const close = async () => {
		server.closeAllConnections();
		await new Promise<void>((resolve) => {
			server.close(() => {
				resolve();
			});
		});
	};
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${String(port)}${base}`, missing, close, [Symbol.asyncDispose]: close };
}

async function answerNotFound(dir: string, response: ServerResponse): Promise<void> {
	const page = await readFile(join(dir, '404.html')).catch(() => 'Not found\n');
	response.writeHead(404, { 'Content-Type': typeof page === 'string' ? 'text/plain' : 'text/html;charset=utf-8' });
	response.end(page);
}

/**
 * A site as readers open it.
 *
 * @param scheme `http`, from a server and below a sub-path, or `file`, from the disk
 * @returns its address, with the slash at its end
 */
export async function openFolder(dir: string, scheme: string): Promise<{ url: string; close: () => Promise<void> }> {
	if (scheme === 'http') return serveFolder(dir, '/some/sub/path/');
	return { url: `${pathToFileURL(dir).href}/`, close: () => Promise.resolve() };
}
