import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';
import { putInPlace } from './put-in-place.ts';

/**
 * Values stored from one build to the next, one file each. A name is a digest of everything the value depends on, so no
 * value is ever stale. All access is synchronous: the files are small, and handing one to another thread takes longer
 * than reading it.
 */
export interface Cache {
	/** Stores a value, replacing any of the same name. Atomic: a kill leaves the old value or the new one. */
	readonly set: (name: string, value: unknown) => void;
	/** Returns a stored value; `undefined` if it is missing or unreadable. */
	readonly get: (name: string) => unknown;
	/** Removes a value, so that it is computed again. */
	readonly delete: (name: string) => void;
	/** Removes all values except those with these names. */
	readonly prune: (names: ReadonlySet<string>) => void;
}

/** Opens the cache in a folder, which is created if missing. */
export function openCache(folder: string): Cache {
	mkdirSync(folder, { recursive: true });
	const remove = (name: string): void => rmSync(join(folder, name), { recursive: true, force: true });
	return {
		set(name, value) {
			// Unique per thread: two threads may store the same value at once.
			const partial = join(folder, `${name}.${String(process.pid)}-${String(threadId)}.partial`);
			writeFileSync(partial, serialize(value));
			putInPlace(partial, join(folder, name));
		},
		get(name) {
			try {
				return deserialize(readFileSync(join(folder, name))) as unknown;
			} catch {
				return undefined;
			}
		},
		delete: remove,
		prune(names) {
			for (const name of readdirSync(folder)) if (!names.has(name)) remove(name);
		},
	};
}
