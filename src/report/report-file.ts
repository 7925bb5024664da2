import { constants } from 'node:fs';
import { access, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CuemarkError, reasonWithoutPath } from '../errors.ts';
import { hintOf, withFullDisk } from '../files/system-error.ts';

/** Given instead of a file, writes the report to stdout. */
export const STDOUT = '-';

/**
 * Checks that a report can be written to a file, so that a long build does not fail at its end. Changes nothing.
 *
 * @param file its path, or `STDOUT`
 * @throws {CuemarkError} (usage) if it cannot be written
 */
export async function checkReportFile(file: string): Promise<void> {
	if (file === STDOUT) return;
	const path = resolve(file);
	const found = await stat(path).catch(() => null);
	if (found?.isDirectory()) throw unwritable(file, 'it is a folder');
	// Opening a pipe would block until something reads from it.
	if (found?.isFIFO() || found?.isSocket()) throw unwritable(file, 'it is a pipe', toStdout);
	try {
		if (found) await access(path, constants.W_OK);
		else await checkFolder(dirname(path), file);
	} catch (error) {
		if (error instanceof CuemarkError) throw error;
		throw unwritable(file, reasonWithoutPath(error));
	}
}

/**
 * Writes a report as JSON.
 *
 * @param file its path, or `STDOUT`
 * @throws {CuemarkError} if it cannot be written
 */
export async function writeReportFile(file: string, report: object): Promise<void> {
	const text = `${jsonOf(report)}\n`;
	if (file === STDOUT) {
		process.stdout.write(text);
		return;
	}
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	} catch (error) {
		throw new CuemarkError(`Cannot write the report to ${file}: ${reasonWithoutPath(error)}.`, {
			hint: hintOf(withFullDisk(error, [dirname(file)])),
			cause: error,
		});
	}
}

/** Escapes control and bidirectional characters, which come from files and could drive a terminal or reorder its text. */
const jsonOf = (report: object): string =>
	JSON.stringify(report, null, '\t').replace(
		/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu,
		(character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

/** Checks that the nearest existing folder is writable; missing ones are created when the report is written. */
async function checkFolder(folder: string, file: string): Promise<void> {
	const found = await stat(folder).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	});
	if (!found && dirname(folder) !== folder) await checkFolder(dirname(folder), file);
	else if (found && !found.isDirectory()) throw unwritable(file, `${folder} is not a folder`);
	else await access(folder, constants.W_OK);
}

const unwritable = (
	file: string,
	reason: string,
	hint = 'Choose a file in a folder that you can write to.',
): CuemarkError => new CuemarkError(`Cannot write the report to ${file}: ${reason}.`, { fault: 'usage', hint });

const toStdout = 'To pass it to another program, write it to stdout: --report - | PROGRAM.';
