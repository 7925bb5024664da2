import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { putInPlace } from './put-in-place.ts';

/**
 * Reads what the last build recorded for the next one.
 *
 * @param version of the program: records of another version are of no use
 * @returns `undefined` where there is nothing of use
 */
export async function readKept<Value>(file: string, version: string): Promise<Value | undefined> {
	try {
		const kept = JSON.parse(await readFile(file, 'utf8')) as { version: string; value: Value };
		return kept.version === version ? kept.value : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Records something for the next build, and makes the folder for it; a kill leaves the old record or the new one, whole.
 *
 * @param value what JSON can hold
 */
export async function writeKept(file: string, version: string, value: unknown): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(`${file}.partial`, JSON.stringify({ version, value }));
	putInPlace(`${file}.partial`, file);
}
