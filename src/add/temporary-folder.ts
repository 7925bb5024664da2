import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endingSignals } from '../interruption.ts';
import { isRunning, newHolder, readHolder, writeHolder } from '../lock/holder.ts';

/** A folder for files that only this process needs. */
export interface TemporaryFolder {
	readonly path: string;
	/** Aborted before the folder is removed, to stop other programs that write into it. */
	readonly closing: AbortSignal;
	readonly remove: () => void;
}

/** File in the folder that names the process it belongs to. */
const holderName = '.holder';

/**
 * Creates a temporary folder, which is also removed if a signal ends the process. First removes those left by killed processes.
 *
 * @param prefix of its name
 */
export async function openTemporaryFolder(prefix: string): Promise<TemporaryFolder> {
	await removeLeftovers(prefix);
	const path = await mkdtemp(join(tmpdir(), prefix));
	const closing = new AbortController();
	const remove = (): void => {
		closing.abort();
		for (const signal of endingSignals) process.off(signal, end);
		try {
			rmSync(path, { recursive: true, force: true, maxRetries: 10 });
		} catch {
			// On Windows, a program that writes into it may take a while to end and keeps files open. The next command removes it.
		}
	};
	const end = (signal: NodeJS.Signals): void => {
		remove();
		// End as if there were no listener.
		process.kill(process.pid, signal);
	};
	for (const signal of endingSignals) process.on(signal, end);
	// A full disk is reported once the real files are written.
	await writeFile(join(path, holderName), writeHolder(newHolder())).catch(() => {});
	return { path, closing: closing.signal, remove };
}

/** Ignores folders that cannot be read or removed: they belong to someone else, or the next command tries again. */
async function removeLeftovers(prefix: string): Promise<void> {
	const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
	for (const folder of names.map((name) => join(tmpdir(), name))) {
		const holder = readHolder(await readFile(join(folder, holderName), 'utf8').catch(() => ''));
		if (holder && isRunning(holder) === false) await rm(folder, { recursive: true, force: true }).catch(() => {});
	}
}
