import { closeSync, fstatSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Milliseconds without a beat after which nobody holds a lock, and between two looks at it. */
export const PATIENCE = 10_000;
const LOOK = 250;

/** Shows other processes that locks are held: their files get new mtimes as long as this process lives. */
export interface Heart {
	/** Begins to beat for a lock. */
	readonly beatFor: (file: string) => void;
	/** Stops beating for all of them. */
	readonly stop: () => Promise<void>;
}

/** Starts a thread that beats for the locks of this process. */
export function startHeart(): Heart {
	const thread = new Worker(new URL('beat.ts', import.meta.url), { execArgv: [] });
	// A disk may refuse new times. Processes on this machine can still see that this one is running.
	thread.on('error', () => {});
	thread.unref();
	const files: number[] = [];
	return {
		beatFor(file) {
			const opened = openSync(file, 'r+');
			files.push(opened);
			thread.postMessage(opened);
		},
		async stop() {
			await thread.terminate();
			// Only now: until it stops, the thread could touch another file that was given the same descriptor.
			files.forEach(closeSync);
		},
	};
}

/**
 * Waits until a lock beats or goes away, or until it has been silent for `patience`.
 *
 * @param patience milliseconds
 * @returns whether it beats
 */
export async function doesBeat(file: string, patience: number): Promise<boolean> {
	const first = timeOf(file);
	for (let waited = 0; waited < patience; waited += LOOK) {
		await setTimeout(LOOK);
		const now = timeOf(file);
		if (now !== first) return now !== undefined;
	}
	return false;
}

/** Opens the file each time, because network disks may otherwise return a cached mtime. */
function timeOf(file: string): number | undefined {
	try {
		const opened = openSync(file, 'r');
		try {
			return fstatSync(opened).mtimeMs;
		} finally {
			closeSync(opened);
		}
	} catch {
		return undefined;
	}
}
