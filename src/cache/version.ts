import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLeftBySystem } from '../files/left-by-systems.ts';
import { listFiles } from '../files/list-files.ts';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What a build's results depend on besides the notebook: folders and files of the project. */
const folders = ['src', 'public'];
const files = ['astro.config.mjs', 'package-lock.json'];

/**
 * A fingerprint of the program and of Node: 16 hexadecimal digits. What a build keeps is only of use to the same version.
 * It does not depend on where the project is, nor on what a file manager leaves in its folders: parts that several machines
 * built have one version. Reads a few hundred small files: some 20 ms.
 *
 * @param project its folder
 */
export async function programVersion(project = projectFolder): Promise<string> {
	const hash = createHash('sha256').update(process.versions.node);
	const below = async (folder: string): Promise<string[]> =>
		(await listFiles(join(project, folder)))
			.filter((file) => !file.split('/').some(isLeftBySystem))
			.map((file) => `${folder}/${file}`);
	const there = files.filter((file) => existsSync(join(project, file)));
	for (const file of [...(await Promise.all(folders.map(below))).flat(), ...there])
		hash.update(file).update(await readFile(join(project, file)));
	return hash.digest('hex').slice(0, 16);
}
