import { dirname } from 'node:path';
import { unlessAborted } from '../interruption.ts';
import { clearStaging, publishSite, stageSite } from '../publish/publish.ts';
import { namingFullDisk } from '../files/system-error.ts';
import { openPool, type Pool } from '../tasks/pool.ts';

/** Where a site is to be. */
export interface SitePlace {
	/** The folder that it is for. */
	readonly out: string;
	/** Absolute paths of folders whose place it must not take. */
	readonly keep: readonly string[];
	/** Aborts the making, until the site is whole. */
	readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a site, or a part of one, in an empty folder beside the one that it is for, and publishes it in one piece.
 *
 * @param make fills the empty folder. It is told where it fails or is aborted: programs that still write for it are to end
 * @returns what `make` returns
 * @throws {CuemarkError} (usage) as `stageSite` and `publishSite` do; and what `make` throws, or the signal: then what is there
 *   stays
 */
export async function makeSite<Result>(
	{ out, keep, signal }: SitePlace,
	make: (staging: string, pool: Pool, givenUp: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const staging = await stageSite(out, keep);
	const pool = openPool();
	const givingUp = new AbortController();
	try {
		const made = await unlessAborted(signal, () => make(staging, pool, givingUp.signal));
		await publishSite(staging, out);
		return made;
	} catch (error) {
		givingUp.abort(error);
		// Before the folder is gone: then the disk has room again, and nobody could tell which one was full.
		throw namingFullDisk(error, [dirname(staging)]);
	} finally {
		await pool.close();
		await clearStaging(staging);
	}
}
