import { relative } from 'node:path';
import { isWithin } from './real-path.ts';
import { slashed } from './slashed.ts';

/** A path as people see it: relative to the folder they work in, where it lies below that; `/` between levels. */
export function displayPath(path: string): string {
	const here = process.cwd();
	return slashed(isWithin(path, here) ? relative(here, path) : path);
}
