import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runCommand } from '../run.ts';

/** Creates a folder with an empty notebook, a folder for input files, and `bin` for installed programs. */
export async function makeFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-add-test-'));
	for (const name of ['notebook/sources', 'given', 'bin']) await mkdir(join(folder, name), { recursive: true });
	return folder;
}

/** Writes an input file and returns its path. */
export async function give(folder: string, file: string, content: string | Buffer): Promise<string> {
	const path = join(folder, 'given', file);
	await mkdir(join(path, '..'), { recursive: true });
	await writeFile(path, content);
	return path;
}

/** Runs `add` on the notebook with only the programs in `bin` installed. */
export const addTo = (folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
	runCommand('add', [...args, '--content', join(folder, 'notebook')], {
		env: { PATH: `${join(folder, 'bin')}${delimiter}${join(process.execPath, '..')}`, ...env },
	});

/** The files in the notebook's `sources`, as relative paths. */
export const sourcesIn = async (folder: string): Promise<string[]> =>
	(await readdir(join(folder, 'notebook/sources'), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'notebook/sources').length + 1))
		.sort();

/** Captions with one line. */
export const srt = (text: string): string => `1\n00:00:01,000 --> 00:00:04,000\n${text}\n`;

/** Control characters that terminals interpret. */
export const notForTerminals = /[^\P{Cc}\n]/u;
