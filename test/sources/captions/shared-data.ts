import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real caption files that others published. They lie beside the repository and are no part of it. */
export const sharedCaptions = fileURLToPath(new URL('../../../../shared/data/captions/', import.meta.url));

/** Whether those files are there; tests that need them are skipped where not, and say so in their name. */
export const lacksSharedCaptions = !existsSync(sharedCaptions);

export function readShared(name: string): Buffer {
	return readFileSync(sharedCaptions + name);
}
