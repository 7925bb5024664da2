import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readChecked, writeChecked } from './checked-file.ts';

/**
 * Values stored from one build to the next, one file each. A name is a digest of everything the value depends on, so no
 * value is ever stale. All access is synchronous: the files are small, and handing one to another thread takes longer
 * than reading it.
 */
export interface Cache {
	/** Stores a value, replacing any of the same name: see `writeChecked`. */
	readonly set: (name: string, value: unknown) => void;
	/** Returns a stored value; `undefined` if it is missing, unreadable or damaged. */
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
		set: (name, value) => writeChecked(join(folder, name), serialize(value)),
		get(name) {
			try {
				return deserialize(readChecked(join(folder, name))) as unknown;
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
