import type { NotesOptions } from './build.ts';
import { CuemarkError } from './errors.ts';
import { displayPath } from './files/display-path.ts';
import { openNotebook } from './notebook/notebook.ts';
import { readOwnTerms } from './steps/own-terms.ts';
import { readVideos } from './steps/read.ts';
import { suggestTerms, type Suggestion } from './study/glossary/suggest-terms.ts';

/**
 * What in the transcripts may be terms of the notebook's glossary heard wrongly, likeliest first. Changes nothing.
 *
 * @throws {CuemarkError} where the glossary or a source cannot be used, or the glossary has no terms
 */
export async function suggestCorrections(options: NotesOptions): Promise<Suggestion[]> {
	const notebook = await openNotebook(options.content);
	const glossary = await readOwnTerms(notebook);
	if (glossary.length === 0) throw noTerms(displayPath(notebook.glossary));
	const { videos } = await readVideos(notebook, options);
	options.progress.step('Listening for the glossary’s terms');
	return suggestTerms(videos, glossary);
}

const noTerms = (file: string): CuemarkError =>
	new CuemarkError(`There are no terms in ${file} to listen for.`, {
		hint: 'Put the names and terms of your talks there, "- term: NAME" for each.',
	});
