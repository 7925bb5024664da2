import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const header = '# Written by each build: pages that people edited are not ignored.';

/**
 * Keeps Git from ignoring pages that people edited, although the repository ignores generated ones. Git overwrites
 * ignored files without asking, as when it pulls a page that somebody else edited, too. A `.gitignore` that a person
 * wrote stays as it is.
 *
 * @param folder the folder of pages
 * @param files file names of the edited pages
 */
export async function showToGit(folder: string, files: readonly string[]): Promise<void> {
	const path = join(folder, '.gitignore');
	const current = await readFile(path, 'utf8').catch(() => '');
	if (current !== '' && !current.startsWith(header)) return;
	const lines = files.map((file) => `!/${file.replace(/[\\*?[]/g, '\\$&')}`);
	const text = [header, '/.gitignore', ...lines, ''].join('\n');
	if (files.length === 0) await rm(path, { force: true });
	else if (text !== current) await writeFile(path, text);
}
