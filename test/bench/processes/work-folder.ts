import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CuemarkError } from '../../../src/errors.ts';

/**
 * Gives work a folder of its own and removes it afterwards, also where the work fails or the user ends it (Ctrl-C): then
 * the signal tells the work, which has to end.
 *
 * @param below folder to make it in
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
	// Where a library ends the process before the work has ended.
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	process.on('exit', remove);
	try {
		return await work(folder, stop.signal);
	} catch (error) {
		// What it was doing when it was ended is of no interest.
		stop.signal.throwIfAborted();
		throw error;
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		process.off('exit', remove);
		for (const signal of signals) process.off(signal, end);
	}
}
