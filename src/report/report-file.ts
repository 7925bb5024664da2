import { constants } from 'node:fs';
import { access, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CuemarkError, type Problem, reasonOf } from '../errors.ts';
import { hintOf, isSystemError, messageOf, namingFullDisk } from '../files/system-error.ts';

/**
 * Checks that a report can be written to a file, without a trace: a build can be long, and should not fail at its end.
 *
 * @throws {CuemarkError} (usage) where it cannot
 */
export async function checkReportFile(file: string): Promise<void> {
	const path = resolve(file);
	const found = await stat(path).catch(() => null);
	if (found?.isDirectory()) throw unusable(file, 'it is a folder');
	try {
		if (found) await access(path, constants.W_OK);
		else await checkFolder(dirname(path), file);
	} catch (error) {
		if (error instanceof CuemarkError) throw error;
		throw unusable(file, reasonOf(error).replace(/, .*$/, ''));
	}
}

/**
 * Writes a report as JSON.
 *
 * @throws {CuemarkError} where it cannot be written
 */
export async function writeReportFile(file: string, report: object): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, `${JSON.stringify(report, null, '\t')}\n`);
	} catch (error) {
		throw new CuemarkError(`The report cannot be written to ${file}: ${reasonOf(error).replace(/, .*$/, '')}.`, {
			hint: hintOf(namingFullDisk(error, [dirname(file)])),
			cause: error,
		});
	}
}

/** What a report says of a build that failed. A report of one that did not has no `failed`. */
export interface FailureReport {
	/** What happened. */
	readonly failed: string;
	readonly hint: string;
	readonly problems: readonly Problem[];
	/** Number of problems beyond those. */
	readonly omitted: number;
}

/** The report of a build that an error ended. */
export function describeFailure(error: unknown): FailureReport {
	if (isSystemError(error)) return { failed: messageOf(error), hint: hintOf(error), problems: [], omitted: 0 };
	if (!(error instanceof CuemarkError)) return { failed: reasonOf(error), hint: '', problems: [], omitted: 0 };
	const { message, hint, problems, omitted } = error;
	return { failed: message, hint: hint || hintOf(error.cause), problems, omitted };
}

/** The folders of a report are made when it is written: the nearest that is there has to allow it. */
async function checkFolder(folder: string, file: string): Promise<void> {
	const found = await stat(folder).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	});
	if (!found && dirname(folder) !== folder) await checkFolder(dirname(folder), file);
	else if (found && !found.isDirectory()) throw unusable(file, `${folder} is no folder`);
	else await access(folder, constants.W_OK);
}

const unusable = (file: string, reason: string): CuemarkError =>
	new CuemarkError(`The report cannot be written to ${file}: ${reason}.`, {
		fault: 'usage',
		hint: 'Name another file, in a folder that you may write to.',
	});
