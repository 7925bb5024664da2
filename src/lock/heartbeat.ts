import { closeSync, fstatSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Milliseconds without a heartbeat after which a lock is stale, and between two checks for one. */
export const STALE_AFTER = 10_000;
const POLL_INTERVAL = 250;

/** Shows other processes that this one still holds its locks: their mtimes change as long as it lives. */
export interface Heartbeat {
	/** Starts the heartbeat of a lock. */
	readonly add: (file: string) => void;
	/** Stops the heartbeat of all locks. */
	readonly stop: () => Promise<void>;
}

/** Starts the heartbeat thread of this process. */
export function startHeartbeat(): Heartbeat {
	const thread = new Worker(new URL('heartbeat-thread.ts', import.meta.url), { execArgv: [] });
	// A disk may refuse to set mtimes. Processes on this machine can still see that this one is running.
	thread.on('error', () => {});
	thread.unref();
	const descriptors: number[] = [];
	return {
		add(file) {
			const descriptor = openSync(file, 'r+');
			descriptors.push(descriptor);
			thread.postMessage(descriptor);
		},
		async stop() {
			await thread.terminate();
			// After the thread has stopped: until then it could touch another file that got the same descriptor.
			descriptors.forEach(closeSync);
		},
	};
}

/**
 * Waits for a heartbeat of a lock, until the lock disappears or `staleAfter` has passed.
 *
 * @param staleAfter milliseconds
 * @returns whether there was a heartbeat
 */
export async function hasHeartbeat(file: string, staleAfter: number): Promise<boolean> {
	const first = mtimeOf(file);
	for (let waited = 0; waited < staleAfter; waited += POLL_INTERVAL) {
		await setTimeout(POLL_INTERVAL);
		const now = mtimeOf(file);
		if (now !== first) return now !== undefined;
	}
	return false;
}

/** Opens the file each time, because network disks may otherwise return a cached mtime. */
function mtimeOf(file: string): number | undefined {
	try {
		const descriptor = openSync(file, 'r');
		try {
			return fstatSync(descriptor).mtimeMs;
		} finally {
			closeSync(descriptor);
		}
	} catch {
		return undefined;
	}
}
