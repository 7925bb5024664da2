import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openPool } from '../../src/tasks/pool.ts';

const pool = openPool();
afterAll(() => pool.close());

const missing = { siteDir: '/nowhere', files: ['index.html'] };

test('a system error keeps its code, which distinguishes it from a bug', async () => {
	await expect(pool.run('compressFiles', missing)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
});

test('renewed workers do the same', async () => {
	const files = { siteDir: 'test/tasks', files: ['pool.test.ts'] };
	const before = await pool.run('compressFiles', files);
	await pool.renew();
	expect(await pool.run('compressFiles', files)).toEqual(before);
}, 30_000);

test('when it closes, the tasks that run finish, and the others do not begin', async () => {
	const closing = openPool();
	const compress = () => closing.run('compressFiles', { siteDir: 'test/tasks', files: ['pool.test.ts'] });
	// Starting the workers may take longer than tasks get to finish.
	await Promise.all(Array.from({ length: closing.width }, compress));
	const outcomes: string[] = [];
	for (let run = 0; run < 1000; run++)
		compress().then(
			() => outcomes.push('done'),
			(error: unknown) => outcomes.push(String(error)),
		);
	await setTimeout(0);
	await closing.close();
	expect(new Set(outcomes)).toEqual(new Set(['done']));
	expect(outcomes.length).toBeLessThan(1000);
}, 30_000);

test('a pool closes only when its workers have loaded', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-pool-'));
	const script = join(folder, 'worker.mjs');
	await writeFile(
		script,
		`import { writeFileSync } from 'node:fs';
		await new Promise((resolve) => setTimeout(resolve, 500));
		writeFileSync(new URL('loaded', import.meta.url), '');`,
	);
	try {
		await openPool(pathToFileURL(script)).close();
		expect(await readdir(folder)).toContain('loaded');
	} finally {
		await rm(folder, { recursive: true });
	}
});

test('if a worker cannot start, each task fails with the reason instead of waiting', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-pool-'));
	const script = join(folder, 'worker.mjs');
	await writeFile(script, 'throw new Error("Worker initialization failure: EMFILE");');
	const broken = openPool(pathToFileURL(script));
	try {
		// Long enough for the first workers to fail while idle.
		await setTimeout(1000);
		for (let run = 0; run < 2; run++) {
			await expect(broken.run('compressFiles', missing)).rejects.toMatchObject({ code: 'EMFILE' });
		}
	} finally {
		await broken.close();
		await rm(folder, { recursive: true });
	}
});
