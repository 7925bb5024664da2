import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/** Bytes, compressed, of the scripts that a talk's page loads before its reader does anything. */
const MOST = 19 * 1024;

// The words of the site are longest in German.
test.each(['sampleSite', 'germanSite'] as const)('the scripts of a talk are small enough, %s', async (name) => {
	const videos = join(inject(name), 'videos');
	const page = (await readdir(videos)).find((file) => file.endsWith('.html')) ?? '';
	const html = await readFile(join(videos, page), 'utf8');
	const scripts = [...html.matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, src = '']) => join(videos, src));
	expect(scripts.length).toBeGreaterThan(1);
	const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await readFile(script)).length));
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
});
