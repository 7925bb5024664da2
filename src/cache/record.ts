import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { putInPlace } from './put-in-place.ts';

/**
 * Reads a value recorded by the last build.
 *
 * @param version version of the program
 * @returns `undefined` if there is no record, it is unreadable, or another version wrote it
 */
export async function readRecord<Value>(file: string, version: string): Promise<Value | undefined> {
	try {
		const record = JSON.parse(await readFile(file, 'utf8')) as { version: string; value: Value };
		return record.version === version ? record.value : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Records a value for the next build and creates the folder if missing. Atomic: a kill leaves the old record or the new
 * one.
 *
 * @param value must survive JSON
 */
export async function writeRecord(file: string, version: string, value: unknown): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(`${file}.partial`, JSON.stringify({ version, value }));
	putInPlace(`${file}.partial`, file);
}
