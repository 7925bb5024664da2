import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeServiceWorker } from '../../src/offline/service-worker.ts';

let site: string;
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'cuemark worker '));
});
afterEach(() => rm(site, { recursive: true }));

const file = (crc: number, size = 100) => ({ crc, size });

/** The files that the site's worker caches. */
async function cachedFiles(): Promise<unknown> {
	const given = { importScripts: () => undefined };
	runInNewContext(await readFile(join(site, 'service-worker.js'), 'utf8'), given);
	return 'cuemarkFiles' in given ? given.cuemarkFiles : undefined;
}

test('the worker caches the files for readers, each with a digest of its bytes, and their total size is written', async () => {
	await writeServiceWorker(site, {
		'404.html': file(1),
		'assets/page.js': file(0xdecade, 2000),
		'feed.xml': file(2),
		'index.html': file(0xbeef, 500),
		'llms.txt': file(3),
		'media/a talk.mp4': file(4, 9_000_000),
		'media/a talk.jpg': file(5, 7000),
		'search/parts.json.js': file(6),
		'videos/a-talk.html': file(7),
		'videos/a-talk.json': file(8),
		'videos/a-talk.md': file(9),
		'videos/ärger.html': file(10),
	});

	expect(await cachedFiles()).toEqual([
		{ url: 'assets/page.js', revision: 'decade' },
		{ url: 'index.html', revision: 'beef' },
		{ url: 'media/a%20talk.jpg', revision: '5' },
		{ url: 'search/parts.json.js', revision: '6' },
		{ url: 'videos/a-talk.html', revision: '7' },
		{ url: 'videos/%C3%A4rger.html', revision: 'a' },
	]);
	expect(JSON.parse(await readFile(join(site, 'kept-copy.json'), 'utf8'))).toEqual({ files: 6, bytes: 9800 });
});

test('the page that offers the archive has the digest of the site’s version, not the archive’s', async () => {
	const revisionOf = async (page: string): Promise<unknown> => {
		await writeFile(join(site, 'offline.html'), page);
		await writeServiceWorker(site, { 'offline.html': file(1) });
		return cachedFiles();
	};
	expect(await revisionOf('download')).toEqual(await revisionOf('download'));
	expect(await revisionOf('download')).not.toEqual(await revisionOf('keep'));
});

test('a site too large for an archive has no worker', async () => {
	await writeServiceWorker(site, {});
	await expect(readFile(join(site, 'service-worker.js'))).rejects.toThrow('ENOENT');
});

test('a worker that has changed is fetched anew, although its address stays: browsers keep what it imports', async () => {
	const scriptOf = async (crc: number): Promise<unknown> => {
		await writeServiceWorker(site, { 'assets/service-worker.js': file(crc) });
		let imported: unknown;
		const given = { importScripts: (address: string) => (imported = address) };
		runInNewContext(await readFile(join(site, 'service-worker.js'), 'utf8'), given);
		return imported;
	};
	expect(await scriptOf(0xbeef)).toBe('assets/service-worker.js?v=beef');
});
