import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openPool } from '../../src/tasks/pool.ts';

const pool = openPool();
afterAll(() => pool.close());

const missing = { siteDir: '/nowhere', files: ['index.html'] };

test('an error of the system comes back with its code, so that it is told from a fault of ours', async () => {
	await expect(pool.run('compressFiles', missing)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
});

test('workers that were started anew do the same', async () => {
	const files = { siteDir: 'test/tasks', files: ['pool.test.ts'] };
	const before = await pool.run('compressFiles', files);
	await pool.renew();
	expect(await pool.run('compressFiles', files)).toEqual(before);
}, 30_000);

test('where a worker cannot be started, each task fails with the reason rather than waits for one', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-pool-'));
	const script = join(folder, 'worker.mjs');
	await writeFile(script, 'throw new Error("Worker initialization failure: EMFILE");');
	const broken = openPool(pathToFileURL(script));
	try {
		// Long enough for the first workers to fail while they have no task.
		await setTimeout(1000);
		for (let run = 0; run < 2; run++) {
			await expect(broken.run('compressFiles', missing)).rejects.toMatchObject({ code: 'EMFILE' });
		}
	} finally {
		await broken.close();
		await rm(folder, { recursive: true });
	}
});
