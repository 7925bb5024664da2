import { InvalidArgumentError } from '@commander-js/extra-typings';
import { existsSync, globSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { displayPath } from '../../src/files/display-path.ts';
import { projectFolder } from '../../src/files/project-folder.ts';
import { STDOUT } from '../../src/report/report-file.ts';

/**
 * Expands what shells leave unexpanded. Windows shells leave `~` alone, and others do after the `=` of an option. Windows turns
 * `"C:\talks\"`, as PowerShell completes it, into `C:\talks"`; names cannot contain a quotation mark there.
 */
export const expandPath = (given: string, platform: NodeJS.Platform = process.platform): string =>
	(platform === 'win32' ? given.replace(/"$/, '\\') : given).replace(/^~(?=$|[/\\])/, () => homedir());

/**
 * A path argument. `npm --prefix DIR run build` runs in the project, but users mean a path relative to their current folder,
 * which npm passes in `INIT_CWD`.
 *
 * @throws {InvalidArgumentError} if it is empty, as an unset shell variable leaves it, since that would be the project folder;
 *   or if it is `-`, which means stdin or stdout to other programs
 */
export function parsePath(given: string): string {
	if (given === '') throw new InvalidArgumentError('Expected a path.');
	if (given === '-') throw new InvalidArgumentError('Expected a path; for a file named -, give ./-.');
	const path = expandPath(given);
	const { INIT_CWD, npm_lifecycle_event: npmScript } = process.env;
	if (!INIT_CWD || !npmScript || process.cwd() !== projectFolder || resolve(INIT_CWD) === projectFolder) return path;
	return displayPath(resolve(INIT_CWD, path)) || '.';
}

/**
 * The path of a folder, which need not exist.
 *
 * @throws {InvalidArgumentError} if there is a file at that path
 */
export function parseFolder(given: string): string {
	const path = parsePath(given);
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
		throw new InvalidArgumentError('Expected a folder, but this is a file.');
	return path;
}

/** The path to write a report to, or `STDOUT`. */
export const parseReportTarget = (given: string): string =>
	given === STDOUT || given === '/dev/stdout' ? STDOUT : parsePath(given);

/**
 * Collects the paths of a variadic argument, and expands patterns, because Windows shells pass on `*.vtt` as it is. A pattern
 * without matches is kept, so that the command reports it.
 */
export function parsePaths(given: string, previous: string[] = []): string[] {
	const path = parsePath(given);
	const matches = /[*?]/.test(path) && !existsSync(path) ? globSync(patternOf(path)).sort() : [];
	return [...previous, ...(matches.length > 0 ? matches : [path])];
}

/** Only `*` and `?` are wildcards, as on Windows, because file names have ids in brackets. */
const patternOf = (path: string): string => path.replace(/\*+/g, '*').replace(/[[{(]/g, '?');
