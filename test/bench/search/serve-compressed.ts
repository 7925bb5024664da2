import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.jpg': 'image/jpeg',
};
const compressed = /^(?:text|application|image\/svg)/;
const compress = promisify(gzip);

export interface CompressedSite extends AsyncDisposable {
	/** With a trailing slash. */
	readonly url: string;
}

/**
 * Serves a site on a free local port as hosts such as GitHub Pages do: text with gzip, cached by the browser for ten
 * minutes.
 */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
	const bodies = new Map<string, Promise<Buffer>>();
	const bodyOf = async (path: string, text: boolean): Promise<Buffer> => {
		const bytes = await readFile(join(folder, path));
		return text ? compress(bytes, { level: 6 }) : bytes;
	};
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const type = types[extname(path)] ?? 'application/octet-stream';
		const text = compressed.test(type) && type !== 'application/octet-stream';
		// Hosts compress each file once.
		const body = bodies.get(path) ?? bodyOf(path, text);
		bodies.set(path, body);
		body.then(
			(bytes) => {
				response.writeHead(200, {
					'Content-Type': type,
					'Content-Length': bytes.length,
					'Cache-Control': 'max-age=600',
					...(text && { 'Content-Encoding': 'gzip' }),
				});
				response.end(bytes);
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(0, '127.0.0.1', resolve);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
