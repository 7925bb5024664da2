import { renameSync } from 'node:fs';

/** Milliseconds to keep trying, and between two attempts. */
const PATIENCE = 5000;
const PAUSE = 100;

/** Codes with which Windows reports that another program has the file, or one in the folder, open. */
const sharingErrors = ['EACCES', 'EBUSY', 'EPERM'];

/** The system, replaceable in tests. */
interface System {
	readonly platform?: NodeJS.Platform;
	readonly rename?: (from: string, to: string) => void;
	readonly patience?: number;
}

/**
 * Renames a file or folder. On Windows, this fails while another program has it open, or a file in it, and virus
 * scanners and the search indexer briefly open what was just written: there it is retried for some seconds.
 *
 * @throws {Error} file system errors
 */
export function renameWithRetry(
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
			const isOpenElsewhere =
				platform === 'win32' && sharingErrors.includes((error as NodeJS.ErrnoException).code ?? '');
			if (!isOpenElsewhere || performance.now() >= until) throw error;
			pause();
		}
	}
}

/** Blocks this thread; another one keeps the locks alive. */
const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
