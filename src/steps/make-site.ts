import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { publishSite, stageSite } from '../offline/publish.ts';
import { namingFullDisk } from '../files/system-error.ts';
import { openPool, type Pool } from '../tasks/pool.ts';

/**
 * Makes a site, or a part of one, in an empty folder beside the one that it is for, and publishes it in one piece.
 *
 * @param out the folder that it is for
 * @param keep absolute paths of folders whose place it must not take
 * @param make fills the empty folder
 * @returns what `make` returns
 * @throws {CuemarkError} (usage) as `stageSite` and `publishSite` do; and what `make` throws: then what is there stays
 */
export async function makeSite<Result>(
	out: string,
	keep: readonly string[],
	make: (staging: string, pool: Pool) => Promise<Result>,
): Promise<Result> {
	const staging = await stageSite(out, keep);
	const pool = openPool();
	try {
		const made = await make(staging, pool);
		await publishSite(staging, out);
		return made;
	} catch (error) {
		// Before the folder is gone: then the disk has room again, and nobody could tell which one was full.
		throw namingFullDisk(error, [dirname(staging)]);
	} finally {
		await pool.close();
		await rm(staging, { recursive: true, force: true, maxRetries: 10 });
	}
}
