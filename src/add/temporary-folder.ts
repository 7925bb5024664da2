import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endingSignals } from '../interruption.ts';
import { isRunning, newHolder, readHolder, writeHolder } from '../lock/holder.ts';

/** A new folder for files that are of use to this process only. */
export interface TemporaryFolder {
	readonly path: string;
	/** Aborted before the folder is removed: whoever else writes into it is to end. */
	readonly closing: AbortSignal;
	readonly remove: () => void;
}

/** File in the folder that says which process it is of. */
const holderName = '.holder';

/**
 * Makes a temporary folder. Until it is removed, a signal that ends the process removes it first. Those that killed processes
 * have left are removed, too.
 *
 * @param prefix what its name begins with
 */
export async function openTemporaryFolder(prefix: string): Promise<TemporaryFolder> {
	await removeLeft(prefix);
	const path = await mkdtemp(join(tmpdir(), prefix));
	const closing = new AbortController();
	const remove = (): void => {
		closing.abort();
		for (const signal of endingSignals) process.off(signal, end);
		try {
			rmSync(path, { recursive: true, force: true, maxRetries: 10 });
		} catch {
			// On Windows, what writes into it may take a while to end, and has its files open. The next command removes it.
		}
	};
	const end = (signal: NodeJS.Signals): void => {
		remove();
		// As if nobody had been listening.
		process.kill(process.pid, signal);
	};
	for (const signal of endingSignals) process.on(signal, end);
	// On a full disk, what is to be written into the folder says so.
	await writeFile(join(path, holderName), writeHolder(newHolder())).catch(() => {});
	return { path, closing: closing.signal, remove };
}

/** What cannot be read or removed is of somebody else, or will be tried again. */
async function removeLeft(prefix: string): Promise<void> {
	const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
	for (const folder of names.map((name) => join(tmpdir(), name))) {
		const holder = readHolder(await readFile(join(folder, holderName), 'utf8').catch(() => ''));
		if (holder && isRunning(holder) === false) await rm(folder, { recursive: true, force: true }).catch(() => {});
	}
}
