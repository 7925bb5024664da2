import { closeSync, fstatSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Milliseconds after which a lock that does not beat is one that nobody holds, and how often it is looked at until then. */
export const PATIENCE = 10_000;
const LOOK = 250;

/** Shows others that locks are held: they beat as long as the process lives. */
export interface Heart {
	readonly beatFor: (file: string) => void;
	readonly stop: () => Promise<void>;
}

export function startHeart(): Heart {
	const thread = new Worker(new URL('beat.ts', import.meta.url), { execArgv: [] });
	// A disk may refuse it: then others on this machine still see the process.
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
			// Not before: the thread would go on with what is opened next under the same number.
			files.forEach(closeSync);
		},
	};
}

/**
 * Waits until a lock beats or goes away, or long enough to know that it does not beat.
 *
 * @param patience milliseconds
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

/** Opened each time: disks of other machines say then only how a file is now. */
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
