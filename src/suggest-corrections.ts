import type { NotesOptions } from './build.ts';
import { CuemarkError } from './errors.ts';
import { displayPath } from './files/display-path.ts';
import { openNotebook } from './notebook/notebook.ts';
import { readOwnTerms, readVideos } from './steps/read.ts';
import { suggestTerms, type Suggestion } from './study/glossary/suggest-terms.ts';

/**
 * Lists runs of words in the transcripts that may be the glossary's terms heard wrongly, likeliest first. Changes
 * nothing.
 *
 * @throws {CuemarkError} if the glossary or a source is invalid, or the glossary has no terms
 */
export async function suggestCorrections(options: NotesOptions): Promise<Suggestion[]> {
	const notebook = await openNotebook(options.content);
	const glossary = await readOwnTerms(notebook);
	if (glossary.length === 0) throw emptyGlossary(displayPath(notebook.glossary));
	const { videos } = await readVideos(notebook, options);
	options.progress.step('Looking for misheard terms');
	return suggestTerms(videos, glossary);
}

const emptyGlossary = (file: string): CuemarkError =>
	new CuemarkError(`There are no terms in ${file}.`, {
		hint: 'Add the names and terms of your talks, each as "- term: NAME".',
	});
