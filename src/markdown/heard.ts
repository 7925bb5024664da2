import { type OwnLanguage, ownLanguages } from '../locales/languages.ts';
import { notesPages } from '../locales/notes-pages.ts';

/** The title of a correction's link: what was heard. */
export const writeHeard = (heard: string, language: OwnLanguage): string => notesPages[language].phrases.heard + heard;

const beginnings = ownLanguages.map((language) => notesPages[language].phrases.heard);

/** What was heard, if the title of a link says so, in whatever language. */
export function readHeard(title: string | null | undefined): string | undefined {
	const beginning = beginnings.find((text) => title?.startsWith(text));
	return beginning && title?.slice(beginning.length);
}
