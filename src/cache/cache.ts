import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';

/** Values that a build keeps for the next one, a file each. The names say what they depend on, so none is ever wrong. */
export interface Cache {
	readonly folder: string;
	readonly keep: (name: string, value: unknown) => Promise<void>;
	/** A kept value; `undefined` where there is none, or it cannot be read. */
	readonly find: (name: string) => Promise<unknown>;
	/** Removes all but the values with these names. */
	readonly keepOnly: (names: ReadonlySet<string>) => Promise<void>;
}

/** @param folder there need not be one yet */
export function openCache(folder: string): Cache {
	const made = mkdir(folder, { recursive: true });
	return {
		folder,
		async keep(name, value) {
			await made;
			// In one step: a build that is ended keeps nothing by halves.
			const partial = join(folder, `${name}.${String(process.pid)}-${String(threadId)}.partial`);
			await writeFile(partial, serialize(value));
			await rename(partial, join(folder, name));
		},
		async find(name) {
			try {
				return deserialize(await readFile(join(folder, name))) as unknown;
			} catch {
				return undefined;
			}
		},
		async keepOnly(names) {
			for (const name of await readdir(folder)) {
				if (!names.has(name)) await rm(join(folder, name), { force: true });
			}
		},
	};
}
