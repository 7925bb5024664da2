import { Command } from '@commander-js/extra-typings';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, isIP, isIPv6 } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { CuemarkError } from '../src/errors.ts';
import { fixRangeHeader } from '../src/develop/range-header.ts';
import { parsePath } from './terminal/parse-paths.ts';
import { openBrowser } from './terminal/open-browser.ts';
import { cannotListen } from './terminal/listening.ts';
import { hostOption, portOption } from './terminal/options.ts';
import { print, printError } from './terminal/print.ts';
import { runCommand } from './terminal/run-command.ts';

/** Where only this computer's own programs reach the server. */
const thisComputer = '127.0.0.1';

const command = new Command('npm run preview')
	.description('Serves the built site on this computer until Ctrl-C.')
	.option('--out <dir>', 'the folder of the built site', parsePath, 'dist')
	.addOption(hostOption.default(thisComputer))
	.addOption(portOption)
	.option('--open [path]', 'open the site in your browser');

await runCommand(command, async ({ out, host, port, open }) => {
	if (!existsSync(join(out, 'index.html'))) {
		throw new CuemarkError(`There is no built site in ${out}.`, {
			fault: 'usage',
			hint: 'Run `npm run build` first, or give the folder of the site with --out DIR.',
		});
	}
	const server = createSiteServer(out, host === thisComputer);
	const address = await listen(server, port, host === true ? '0.0.0.0' : host);
	print(`Serving ${out} at ${address} (Ctrl-C to stop)`);
	if (open !== undefined) {
		const page = new URL(open === true ? '' : open.replace(/^\/+/, ''), address);
		openBrowser(page.href, () => printError('Cannot open a browser: open the URL yourself.'));
	}
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
	}
});

/**
 * Listens on a port or, if it is in use, on the next free one.
 *
 * @returns the URL to open
 * @throws {CuemarkError} if the server cannot listen
 */
async function listen(server: Server, port: number, host: string): Promise<string> {
	try {
		await once(server.listen(port, host), 'listening');
	} catch (error) {
		const isInUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		if (!isInUse || port === 65_535) throw cannotListen(error);
		printError(`Port ${port} is in use, trying the next one …`);
		return listen(server, port + 1, host);
	}
	const inAddress = isIPv6(host) ? `[${host}]` : host.replace(/^0\.0\.0\.0$/, 'localhost');
	return `http://${inAddress}:${(server.address() as AddressInfo).port}/`;
}

/** Files whose names contain a digest of their contents, so they never change. */
const neverChanges = /\.[\w-]{8}\.(?:css|woff2)$/;

/**
 * Whether a request was made to an address or name of this computer. A page on the web can have its own name resolve to
 * this computer, and would then read the site as if it were its own (DNS rebinding).
 */
function isForThisComputer({ headers: { host = '' } }: IncomingMessage): boolean {
	const name = URL.parse(`http://${host}`)?.hostname ?? '';
	return isIP(name.replace(/^\[|\]$/g, '')) > 0 || /^(?:.+\.)?localhost$/.test(name);
}

/**
 * Compresses and sets cache headers as hosts do. sirv's `dev` reads the disk on each request, so a rebuild shows.
 *
 * @param isPrivate whether to answer only requests to this computer
 */
function createSiteServer(dir: string, isPrivate: boolean): Server {
	const compress = compression({ brotli: true, level: 5 });
	const files = sirv(dir, {
		dev: true,
		etag: true,
		setHeaders(response, path, stats) {
			fixRangeHeader(response, path, stats);
			const fresh = neverChanges.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
			response.setHeader('Cache-Control', fresh);
			if (path.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown;charset=utf-8');
		},
	});
	return createServer((request, response) => {
		if (isPrivate && !isForThisComputer(request)) {
			response.writeHead(403).end('To open the site by this name, start the preview with --host.');
			return;
		}
		compress(request, response, () => {
			files(request, response, () => {
				void readFile(join(dir, '404.html'))
					.catch(() => 'Not found')
					.then((page) => response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page));
			});
		});
	});
}
