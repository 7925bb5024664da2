import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { runCommand } from './run.ts';

let site: string;
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'cuemark-preview-'));
	await mkdir(join(site, 'assets'));
	await writeFile(join(site, 'index.html'), `<p>${'A page. '.repeat(500)}</p>`);
	await writeFile(join(site, '404.html'), 'Nothing here.');
	await writeFile(join(site, 'assets/page.CJDzRlnN.css'), 'p { color: red }');
});
afterEach(() => rm(site, { recursive: true }));

/** Runs a preview until the test ends. */
async function preview(...args: string[]): Promise<string> {
	const env = { ...process.env, PATH: `${site}${delimiter}${process.env.PATH ?? ''}` };
	const server = spawn(process.execPath, ['scripts/preview.ts', '--out', site, '--port', '0', ...args], { env });
	onTestFinished(() => void server.kill());
	const [said] = (await once(server.stdout, 'data')) as [Buffer];
	return /http:\S+\//.exec(said.toString())?.[0] ?? '';
}

/** A server's raw response, which `fetch` would decompress. */
async function ask(
	address: string,
	encoding: string,
): Promise<{ status?: number; headers: NodeJS.Dict<unknown>; size: number }> {
	const asked = request(address, { headers: { 'accept-encoding': encoding } }).end();
	const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
	let size = 0;
	for await (const chunk of response) size += (chunk as Buffer).length;
	return { ...(response.statusCode !== undefined && { status: response.statusCode }), headers: response.headers, size };
}

test('serves a site as hosts do: compressed, and with cache headers', async () => {
	const home = await preview();
	const page = await ask(`${home}index.html`, 'br, gzip');
	expect(page.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' });
	expect(page.size).toBeLessThan(500);
	expect((await ask(`${home}index.html`, 'gzip')).headers).toMatchObject({ 'content-encoding': 'gzip' });
	expect((await ask(`${home}index.html`, 'identity')).size).toBeGreaterThan(4000);
	const style = await ask(`${home}assets/page.CJDzRlnN.css`, 'br');
	expect(style.headers['cache-control']).toContain('immutable');
	expect(await ask(`${home}nothing.html`, 'identity')).toMatchObject({ status: 404, size: 13 });
});

test('answers only names of this computer unless it listens on others, so that no page on the web can pose as the site', async () => {
	const statusFor = async (home: string, host: string): Promise<number | undefined> => {
		const asked = request(home, { headers: { host } }).end();
		const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
		response.resume();
		return response.statusCode;
	};
	const home = await preview();
	const own = ['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'cuemark.localhost'];
	expect(await Promise.all(own.map((host) => statusFor(home, host)))).toEqual(own.map(() => 200));
	const others = ['pages.example:4321', 'localhost.example', '127.0.0.1.example'];
	expect(await Promise.all(others.map((host) => statusFor(home, host)))).toEqual(others.map(() => 403));
	expect(await statusFor(await preview('--host', '0.0.0.0'), 'laptop.example:4321')).toBe(200);
});

const hasIPv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

test.skipIf(!hasIPv6)('prints a URL that can be opened when it listens on an IPv6 address', async () => {
	expect((await ask(await preview('--host', '::1'), 'br')).status).toBe(200);
});

test('uses the next free port if one is in use', async () => {
	const taken = new URL(await preview());
	const other = spawn(process.execPath, ['scripts/preview.ts', '--out', site, '--port', taken.port]);
	onTestFinished(() => void other.kill());
	const [said] = (await once(other.stdout, 'data')) as [Buffer];
	const [, port] = /:(\d+)\//.exec(said.toString()) ?? [];
	expect(Number(port)).toBeGreaterThan(Number(taken.port));
	expect((await ask(`http://127.0.0.1:${port ?? ''}/`, 'br')).status).toBe(200);
});

test.each(['preview', 'dev'])('%s reports that it cannot listen on an address', async (command) => {
	const options = command === 'preview' ? ['--out', site] : [];
	const { status, stderr } = await runCommand(command, [...options, '--host', '192.0.2.77', '--port', '0']);
	expect(status).toBe(2);
	expect(stderr).toMatch(
		/The server cannot start: 192\.0\.2\.77 is not an address of this computer\.\nTry another --port or --host\.\n$/,
	);
});

test.each([
	['no.such.host.invalid', 'the host "no.such.host.invalid" is unknown'],
	['', 'Expected an address'],
])('--host %j is wrong usage', async (host, message) => {
	const { status, stderr } = await runCommand('preview', ['--out', site, '--host', host, '--port', '0']);
	expect(status).toBe(2);
	expect(stderr).toContain(message);
});

test('survives an invalid byte range, and serves suffix ranges', async () => {
	const home = await preview();
	const part = async (range: string): Promise<[number, string]> => {
		const response = await fetch(`${home}404.html`, { headers: { range, 'accept-encoding': 'identity' } });
		return [response.status, await response.text()];
	};
	expect(await part('bytes=5-2')).toEqual([200, 'Nothing here.']);
	expect(await part('bytes=-5')).toEqual([206, 'here.']);
});

test.each(['preview', 'dev'])('%s refuses an invalid port', async (command) => {
	const { status, stderr } = await runCommand(command, ['--port', '99999']);
	expect(status).toBe(2);
	expect(stderr).toContain('Expected a port from 0 to 65535.');
});

// Elsewhere this would open a real browser.
test.runIf(process.platform === 'linux').each([
	[['--open'], ''],
	[['--open', 'search.html?q=boats'], 'search.html?q=boats'],
	[['--open', '/terms.html'], 'terms.html'],
])('opens the site, or one of its pages, in the browser with %j', async (args, page) => {
	const opened = join(site, 'opened');
	await writeFile(join(site, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > '${opened}'\n`);
	await chmod(join(site, 'xdg-open'), 0o755);
	const home = await preview(...args);
	await expect.poll(() => readFile(opened, 'utf8').catch(() => ''), { timeout: 20_000 }).toBe(home + page);
});
