import { relative } from 'node:path';
import { isWithin } from './real-path.ts';
import { slashed } from './slashed.ts';

/** A path as shown to people: relative to the current folder if it is inside, with `/` as separator. */
export function displayPath(path: string): string {
	const here = process.cwd();
	return slashed(isWithin(path, here) ? relative(here, path) : path);
}
