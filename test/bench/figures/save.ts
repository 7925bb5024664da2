import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CuemarkError, reasonOf } from '../../../src/errors.ts';
import { type Group, isMet, median } from './figure.ts';
import type { Machine } from './machine.ts';

/** What was measured, for programs: the groups with what the table shows of them. */
export function asJson(groups: readonly Group[], machine: Machine, date: Date): string {
	const told = groups.map((group) => ({
		...group,
		figures: group.figures.map((figure) => ({
			...figure,
			median: median(figure.values),
			min: Math.min(...figure.values),
			max: Math.max(...figure.values),
			met: isMet(figure),
		})),
	}));
	return `${JSON.stringify({ date: date.toISOString(), machine, groups: told }, null, '\t')}\n`;
}

/** @throws {CuemarkError} where the file cannot be written */
export async function saveFile(file: string, text: string): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	} catch (error) {
		throw new CuemarkError(`${file} cannot be written: ${reasonOf(error)}.`, { fault: 'usage', cause: error });
	}
}
