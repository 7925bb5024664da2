import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
		for (const file of await filesBelow(join(project, name)))
			hash.update(relative(project, file).replaceAll('\\', '/')).update(await readFile(file));
	}
	return hash.digest('hex').slice(0, 16);
}

async function filesBelow(path: string): Promise<string[]> {
	try {
		const entries = await readdir(path, { recursive: true, withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
