import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interruptible } from '../../../src/interruption.ts';

/**
 * Runs `work` with a temporary folder that is removed afterwards, even if the work fails or the user presses Ctrl-C,
 * which aborts the signal passed to the work.
 *
 * @param below parent of the folder
 */
export async function inWorkFolder<Result>(
	work: (folder: string, signal: AbortSignal) => Promise<Result>,
	below = tmpdir(),
): Promise<Result> {
	const folder = await mkdtemp(join(below, 'cuemark-bench-'));
	// In case a library exits the process before the work has ended.
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	process.on('exit', remove);
	try {
		return await interruptible('Nothing was measured.', (signal) =>
			work(folder, signal).catch((error: unknown) => {
				// Errors after cancellation do not matter.
				signal.throwIfAborted();
				throw error;
			}),
		);
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		process.off('exit', remove);
	}
}
