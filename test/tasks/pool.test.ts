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
