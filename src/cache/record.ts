import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readChecked, writeChecked } from './checked-file.ts';

/**
 * Reads a value recorded by the last build.
 *
 * @param version version of the program
 * @returns `undefined` if there is no record, it is unreadable or damaged, or another version wrote it
 */
export function readRecord(file: string, version: string): unknown {
	try {
		const record = JSON.parse(readChecked(file).toString()) as { version: string; value: unknown };
		return record.version === version ? record.value : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Records a value for the next build and creates the folder if missing: see `writeChecked`.
 *
 * @param value must survive JSON
 */
export function writeRecord(file: string, version: string, value: unknown): void {
	mkdirSync(dirname(file), { recursive: true });
	writeChecked(file, Buffer.from(JSON.stringify({ version, value })));
}
