import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';
import { putInPlace } from './put-in-place.ts';

/**
 * Values that a build keeps for the next one, a file each. A name is a digest of all that the value depends on, so none
 * is ever out of date. Reads are synchronous: the files are small, and handing one to another thread takes longer.
 */
export interface Cache {
	/** Keeps a value in place of what has its name: a kill leaves that, or the new one, whole. */
	readonly keep: (name: string, value: unknown) => void;
	/** A kept value; `undefined` where there is none, or it cannot be read. */
	readonly find: (name: string) => unknown;
	/** Removes a value, so that it is made again. */
	readonly drop: (name: string) => void;
	/** Removes all but the values with these names. */
	readonly keepOnly: (names: ReadonlySet<string>) => void;
}

/** Opens the cache that a folder holds, and makes the folder where there is none. */
export function openCache(folder: string): Cache {
	mkdirSync(folder, { recursive: true });
	const drop = (name: string): void => rmSync(join(folder, name), { recursive: true, force: true });
	return {
		keep(name, value) {
			// A name of its own for each thread: two may keep the same value at once.
			const partial = join(folder, `${name}.${String(process.pid)}-${String(threadId)}.partial`);
			writeFileSync(partial, serialize(value));
			putInPlace(partial, join(folder, name));
		},
		find(name) {
			try {
				return deserialize(readFileSync(join(folder, name))) as unknown;
			} catch {
				return undefined;
			}
		},
		drop,
		keepOnly(names) {
			for (const name of readdirSync(folder)) if (!names.has(name)) drop(name);
		},
	};
}
