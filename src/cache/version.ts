import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What a build's results depend on besides the notebook: files and folders of the project. */
const program = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * A fingerprint of the program and of Node: 16 hexadecimal digits. What a build keeps is only of use to the same version.
 * It does not depend on where the project is: parts that several machines built have one version. Reads a few hundred
 * small files: some 20 ms.
 *
 * @param project its folder
 */
export async function programVersion(project = projectFolder): Promise<string> {
	const hash = createHash('sha256').update(process.versions.node);
	for (const name of program) {
		for (const file of await filesBelow(project, name)) hash.update(file).update(await readFile(join(project, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

/** Paths from the project, `/` between levels, in an order that is the same on every system. */
async function filesBelow(project: string, name: string): Promise<string[]> {
	try {
		const entries = await readdir(join(project, name), { recursive: true, withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile())
			.map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [name];
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
