import { InvalidArgumentError } from '@commander-js/extra-typings';
import { existsSync, globSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { displayPath } from '../../src/files/display-path.ts';
import { STDOUT } from '../../src/report/report-file.ts';
import { projectFolder } from './project-folder.ts';

/**
 * What a shell has left of a path for the command to read. `~` is the folder of whoever runs it: shells of Windows leave that, and
 * others behind the `=` of an option. Of `"C:\talks\"`, as PowerShell completes it, Windows makes `C:\talks"`; no name has a
 * quotation mark there.
 */
export const asMeant = (given: string, platform: NodeJS.Platform = process.platform): string =>
	(platform === 'win32' ? given.replace(/"$/, '\\') : given).replace(/^~(?=$|[/\\])/, () => homedir());

/**
 * A path that was given with a command: `npm --prefix DIR run build` runs in the project, but people mean the folder that they
 * are in, which npm says in `INIT_CWD`.
 *
 * @throws {InvalidArgumentError} where it is empty, as a variable of a shell that has no value leaves it: it would be the project;
 *   and where it is `-`, by which other programs mean stdin or stdout
 */
export function pathFrom(given: string): string {
	if (given === '') throw new InvalidArgumentError('Expected a path.');
	if (given === '-') throw new InvalidArgumentError('Expected a path; for a file named -, give ./-.');
	const path = asMeant(given);
	const { INIT_CWD, npm_lifecycle_event: byNpm } = process.env;
	if (!INIT_CWD || !byNpm || process.cwd() !== projectFolder || resolve(INIT_CWD) === projectFolder) return path;
	return displayPath(resolve(INIT_CWD, path)) || '.';
}

/**
 * The path of a folder; it need not be there.
 *
 * @throws {InvalidArgumentError} where it is that of a file
 */
export function folderFrom(given: string): string {
	const path = pathFrom(given);
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
		throw new InvalidArgumentError('Expected a folder, but this is a file.');
	return path;
}

/** The path that a report is to be written to, or `STDOUT`. */
export const reportPlaceFrom = (given: string): string =>
	given === STDOUT || given === '/dev/stdout' ? STDOUT : pathFrom(given);

/**
 * The same for an argument that takes several, one or those that a pattern means: the shells of Windows hand `*.vtt` over as it
 * is. A pattern that means nothing stays, for the command to say so.
 */
export function pathsFrom(given: string, before: string[] = []): string[] {
	const path = pathFrom(given);
	const found = /[*?]/.test(path) && !existsSync(path) ? globSync(patternOf(path)).sort() : [];
	return [...before, ...(found.length > 0 ? found : [path])];
}

/** A pattern in which `*` and `?` alone are more than a sign of a name, as on Windows: titles have brackets around ids. */
const patternOf = (path: string): string => path.replace(/\*+/g, '*').replace(/[[{(]/g, '?');
