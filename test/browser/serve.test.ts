import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from './serve.ts';

let dir: string;
let server: FolderServer;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'cuemark-serve-'));
	await mkdir(join(dir, 'videos'));
	await writeFile(join(dir, 'index.html'), 'home');
	await writeFile(join(dir, '404.html'), 'lost');
	await writeFile(join(dir, 'videos/talk.html'), 'talk');
	await writeFile(join(dir, 'site.css'), 'p {}');
	server = await serveFolder(dir, '/some/sub/path/');
});

afterAll(async () => {
	await server.close();
	await rm(dir, { recursive: true });
});

async function get(address: string): Promise<[number, string | null, string]> {
	const response = await fetch(new URL(address, server.url));
	return [response.status, response.headers.get('content-type'), await response.text()];
}

const html = 'text/html;charset=utf-8';

test.each([
	['./', 200, html, 'home'],
	['index.html?q=x', 200, html, 'home'],
	['videos/talk.html', 200, html, 'talk'],
	['site.css', 200, 'text/css', 'p {}'],
	['videos/talk', 404, html, 'lost'],
	['videos/', 404, html, 'lost'],
	['videos', 404, html, 'lost'],
	['../', 404, html, 'lost'],
	['/some/sub/path', 404, html, 'lost'],
])('serves %s with status %i', async (address, ...answer) => {
	expect(await get(address)).toEqual(answer);
});

test('remembers what was asked for in vain', async () => {
	await get('gone.html?x=1');
	expect(server.missing.at(-1)).toBe('/some/sub/path/gone.html?x=1');
});

test('stops answering once closed', async () => {
	const other = await serveFolder(dir);
	expect((await fetch(other.url)).status).toBe(200);
	await other.close();
	await expect(fetch(other.url)).rejects.toThrow('fetch failed');
});
