import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from '@polka/compression';
import sirv from 'sirv';

export interface CompressedSite extends AsyncDisposable {
	/** With a trailing slash. */
	readonly url: string;
}

/**
 * Serves a site on a free local port as hosts such as GitHub Pages do: text with gzip, cached by the browser for ten
 * minutes.
 */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
	const compress = compression({ level: 6 });
	const files = sirv(folder, { maxAge: 600 });
	const server = createServer((request, response) => {
		compress(request, response, () => files(request, response));
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
