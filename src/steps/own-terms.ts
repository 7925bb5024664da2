import type { GlossaryEntry } from '../model.ts';
import { displayPath } from '../files/display-path.ts';
import { readIfExists } from '../files/read-if-exists.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { readGlossary } from '../study/glossary/read-glossary.ts';

/**
 * Reads a notebook's `glossary.yaml`; empty if there is no such file.
 *
 * @throws {CuemarkError} with file and line of every invalid entry
 */
export async function readOwnTerms({ glossary, settings }: Notebook): Promise<GlossaryEntry[]> {
	return readGlossary(await readIfExists(glossary), displayPath(glossary), settings.language);
}
