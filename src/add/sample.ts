import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The sample that the project comes with: files of the notebook, and the digests of their texts. */
const sample: Readonly<Record<string, string>> = {
	'sources/machine-learning-papers.csv': 'a57458ea12d6008d1709940a1dadb6d3e0ac9d440d381c2aacf18ec160842936',
	'notes/mixup-a-VQfQqIMrE.md': '6038515e279a458a6ab32f967bc738dfb1ebd93d22951fdadb08659bd1a88671',
	'site.yaml': '6af906614b13baacc22fa17b7cd29510f873904bcd84636bd005ed7235ae59d8',
};

/**
 * The files of the sample that a notebook still has, as they came: what a person has changed is theirs.
 *
 * @param notebook its folder
 */
export async function sampleIn(notebook: string): Promise<string[]> {
	const found: string[] = [];
	for (const [name, digest] of Object.entries(sample)) {
		const file = path.join(notebook, ...name.split('/'));
		const text = await readFile(file, 'utf8').catch(() => '');
		// Git may write the line ends of Windows.
		if (createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') === digest) found.push(file);
	}
	return found;
}
