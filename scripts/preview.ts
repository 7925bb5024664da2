import { Command } from '@commander-js/extra-typings';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { CuemarkError, reasonOf } from '../src/errors.ts';
import { leaveUsableRange } from '../src/site/usable-range.ts';
import { folderFrom, parsePort, print, runCommand } from './terminal.ts';

const command = new Command('npm run preview')
	.description('Serves the built site on this computer, until Ctrl-C.')
	.option('--out <dir>', 'the folder of the built site', folderFrom, 'dist')
	.option('--host <address>', 'address to listen on; 0.0.0.0 lets other devices in', '127.0.0.1')
	.option('--port <number>', 'port to listen on; 0 takes a free one', parsePort, 4321);

await runCommand(command, async ({ out, host, port }) => {
	if (!existsSync(join(out, 'index.html'))) {
		throw new CuemarkError(`There is no built site in ${out}.`, {
			fault: 'usage',
			hint: 'Run `npm run build` first, or name its folder with --out DIR.',
		});
	}
	const server = createSiteServer(out).listen(port, host);
	await once(server, 'listening').catch((error: unknown) => {
		throw new CuemarkError(`The server cannot start: ${reasonOf(error)}.`, {
			hint: 'Try another --port or --host.',
			cause: error,
		});
	});
	const inAddress = isIPv6(host) ? `[${host}]` : host;
	print(`${out} is at http://${inAddress}:${(server.address() as AddressInfo).port}/ (Ctrl-C stops)`);
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
	}
});

/** Files whose names hold a digest of what is in them: they never change. */
const neverChanges = /\.[\w-]{8}\.(?:css|woff2)$/;

/** As hosts do: compressed, and asked for again only where it may have changed. `dev` makes sirv read the disk at each request. */
function createSiteServer(dir: string): Server {
	const compress = compression({ brotli: true, level: 5 });
	const files = sirv(dir, {
		dev: true,
		etag: true,
		setHeaders(response, path, stats) {
			leaveUsableRange(response, path, stats);
			const fresh = neverChanges.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
			response.setHeader('Cache-Control', fresh);
			if (path.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown;charset=utf-8');
		},
	});
	return createServer((request, response) => {
		compress(request, response, () => {
			files(request, response, () => {
				void readFile(join(dir, '404.html'))
					.catch(() => 'Not found')
					.then((page) => response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page));
			});
		});
	});
}
