import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJunkFile } from '../files/junk-files.ts';
import { listFiles } from '../files/list-files.ts';
import { projectFolder } from '../files/project-folder.ts';

/** What a build's results depend on besides the notebook, relative to the project. */
const folders = ['src', 'public'];
const files = ['astro.config.mjs', 'package-lock.json'];

/**
 * A fingerprint of the program and of Node: 16 hexadecimal digits. Cached values are only valid for the same version.
 * Independent of the project's location and of files left by file managers, so parts built on several machines have the
 * same version. Reads a few hundred small files in about 20 ms.
 *
 * @param project folder of the project
 */
export async function programVersion(project = projectFolder): Promise<string> {
	const hash = createHash('sha256').update(process.versions.node);
	const below = async (folder: string): Promise<string[]> =>
		(await listFiles(join(project, folder)))
			.filter((file) => !file.split('/').some(isJunkFile))
			.map((file) => `${folder}/${file}`);
	const there = files.filter((file) => existsSync(join(project, file)));
	for (const file of [...(await Promise.all(folders.map(below))).flat(), ...there])
		hash.update(file).update(await readFile(join(project, file)));
	return hash.digest('hex').slice(0, 16);
}
