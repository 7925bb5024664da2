import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Published caption files. They are next to the repository and not part of it. */
export const sharedCaptions = fileURLToPath(new URL('../../../../shared/data/captions/', import.meta.url));

/** Whether these files are missing: then tests that need them are skipped. */
export const lacksSharedCaptions = !existsSync(sharedCaptions);

export function readShared(name: string): Buffer {
	return readFileSync(sharedCaptions + name);
}
