import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { figuresOf, queriesOf } from './search.ts';
import { serveCompressed } from './serve-compressed.ts';

test('queries are distinct and spread over the corpus', () => {
	expect(new Set(queriesOf(1000)).size).toBe(10);
	expect(queriesOf(1)).toHaveLength(1);
});

test('figures have a value for each query or each key', () => {
	const query = (bytes: number, keystrokes: number[]) => ({
		page: { requests: 3, bytes: 10 },
		first: { requests: 5, bytes },
		whole: { requests: 9, bytes: 2 * bytes },
		keystrokes,
	});
	const figures = figuresOf([query(100, [300, 10]), query(200, [200, 30, 20])], 150);
	expect(figures.find(({ goal }) => goal !== undefined)).toMatchObject({ values: [100, 200], goal: 150 });
	expect(figures.filter(({ unit }) => unit === 'milliseconds').map(({ values }) => values)).toEqual([
		[300, 200],
		[300, 10, 200, 30, 20],
		[300],
	]);
});

test('the server sends text with gzip and other files unchanged', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-serve-'));
	try {
		await writeFile(join(folder, 'a.html'), 'same '.repeat(1000));
		await writeFile(join(folder, 'b.woff2'), 'same '.repeat(1000));
		await using server = await serveCompressed(folder);
		const page = await get(`${server.url}a.html?q=1`);
		expect(page.encoding).toBe('gzip');
		expect(page.body.length).toBeLessThan(200);
		expect(gunzipSync(page.body).toString()).toBe('same '.repeat(1000));
		expect(await get(`${server.url}b.woff2`)).toMatchObject({ encoding: undefined, body: { length: 5000 } });
		expect((await get(`${server.url}none.html`)).status).toBe(404);
	} finally {
		await rm(folder, { recursive: true });
	}
});

/** The body as transferred. */
function get(url: string): Promise<{ status: number | undefined; encoding: string | undefined; body: Buffer }> {
	return new Promise((resolve, reject) => {
		request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					encoding: response.headers['content-encoding'],
					body: Buffer.concat(chunks),
				}),
			);
		})
			.on('error', reject)
			.end();
	});
}
