import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The sample that comes with the project: paths in the notebook, and SHA-256 digests of the texts. */
const sample: Readonly<Record<string, string>> = {
	'sources/machine-learning-papers.csv': 'a57458ea12d6008d1709940a1dadb6d3e0ac9d440d381c2aacf18ec160842936',
	'notes/mixup-a-VQfQqIMrE.md': '6038515e279a458a6ab32f967bc738dfb1ebd93d22951fdadb08659bd1a88671',
	'site.yaml': '6af906614b13baacc22fa17b7cd29510f873904bcd84636bd005ed7235ae59d8',
};

/**
 * The unchanged files of the sample that are still in a notebook. Edited ones belong to the user.
 *
 * @param notebook its folder
 */
export async function sampleIn(notebook: string): Promise<string[]> {
	const found: string[] = [];
	for (const [name, digest] of Object.entries(sample)) {
		const file = path.join(notebook, ...name.split('/'));
		const text = await readFile(file, 'utf8').catch(() => '');
		// Git may check them out with Windows line ends.
		if (createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') === digest) found.push(file);
	}
	return found;
}
