import { renameSync } from 'node:fs';

/** Milliseconds for which a rename is tried, and between two tries. */
const PATIENCE = 5000;
const PAUSE = 100;

/** How Windows says that another program has the file open, or one in the folder. */
const held = ['EACCES', 'EBUSY', 'EPERM'];

/** What a test puts in the place of the system. */
interface System {
	readonly platform?: NodeJS.Platform;
	readonly rename?: (from: string, to: string) => void;
	readonly patience?: number;
}

/**
 * Renames a file or a folder. On Windows nothing can be renamed while another program has it open, or a file in it, and virus
 * scanners and the search of the system open for a moment what has just been written: there it is tried for some seconds.
 *
 * @throws the errors of the file system
 */
export function renamePatiently(
	from: string,
	to: string,
	{ platform = process.platform, rename = renameSync, patience = PATIENCE }: System = {},
): void {
	const until = performance.now() + patience;
	for (;;) {
		try {
			rename(from, to);
			return;
		} catch (error) {
			const isHeld = platform === 'win32' && held.includes((error as NodeJS.ErrnoException).code ?? '');
			if (!isHeld || performance.now() >= until) throw error;
			pause();
		}
	}
}

/** Holds this thread up; locks are kept alive by another. */
const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
