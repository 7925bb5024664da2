import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ctrl-C, what asks a process to end, and the end of its terminal. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A new folder for files that are of use to this process only. */
export interface TemporaryFolder {
	readonly path: string;
	readonly remove: () => void;
}

/**
 * Makes a temporary folder. Until it is removed, a signal that ends the process removes it first.
 *
 * @param prefix what its name begins with
 */
export async function openTemporaryFolder(prefix: string): Promise<TemporaryFolder> {
	const path = await mkdtemp(join(tmpdir(), prefix));
	const remove = (): void => {
		for (const signal of signals) process.off(signal, end);
		rmSync(path, { recursive: true, force: true });
	};
	const end = (signal: NodeJS.Signals): void => {
		remove();
		// As if nobody had been listening.
		process.kill(process.pid, signal);
	};
	for (const signal of signals) process.on(signal, end);
	return { path, remove };
}
