import { dirname } from 'node:path';
import { raceAbort } from '../interruption.ts';
import { clearStaging, publishSite, stageSite } from '../publish/publish.ts';
import { withFullDisk } from '../files/system-error.ts';
import { openPool, type Pool } from '../tasks/pool.ts';

/** Where to publish a site. */
export interface SiteTarget {
	/** The site's folder. */
	readonly out: string;
	/** Absolute paths of folders that the site must not replace. */
	readonly keep: readonly string[];
	/** Cancels the build. Has no effect once the site is complete. */
	readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a site, or a part of one, in an empty staging folder beside its target, then publishes it in one step.
 *
 * @param make fills the staging folder. Its signal is aborted on failure or cancellation: external programs that still
 *   write there must stop
 * @returns the result of `make`
 * @throws {CuemarkError} (usage) from `stageSite` and `publishSite`; also whatever `make` throws, or the signal's
 *   reason. The previous site then stays
 */
export async function makeSite<Result>(
	{ out, keep, signal }: SiteTarget,
	make: (staging: string, pool: Pool, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const staging = await stageSite(out, keep);
	const pool = openPool();
	const stopping = new AbortController();
	try {
		const made = await raceAbort(signal, () => make(staging, pool, stopping.signal));
		await publishSite(staging, out);
		return made;
	} catch (error) {
		stopping.abort(error);
		// Before the staging folder is removed: after that, the disk has room again and it is no longer clear which one was
		// full.
		throw withFullDisk(error, [dirname(staging)]);
	} finally {
		await pool.close();
		await clearStaging(staging);
	}
}
