import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CuemarkError } from '../../../src/errors.ts';

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
	const stop = new AbortController();
	const end = (): void => stop.abort(new CuemarkError('Ended before it was done.'));
	const signals = ['SIGINT', 'SIGTERM'] as const;
	const folder = await mkdtemp(join(below, 'cuemark-bench-'));
	for (const signal of signals) process.on(signal, end);
	// In case a library exits the process before the work has ended.
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	process.on('exit', remove);
	try {
		return await work(folder, stop.signal);
	} catch (error) {
		// Errors after cancellation do not matter.
		stop.signal.throwIfAborted();
		throw error;
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		process.off('exit', remove);
		for (const signal of signals) process.off(signal, end);
	}
}
