import { type OwnLanguage, ownLanguages } from '../locales/languages.ts';
import { notesPages } from '../locales/notes-pages.ts';

/** Writes the title of a correction's link, which gives the misheard words. */
export const writeHeard = (heard: string, language: OwnLanguage): string => notesPages[language].phrases.heard + heard;

const prefixes = ownLanguages.map((language) => notesPages[language].phrases.heard);

/** Reads the misheard words from such a title, in any language. */
export function readHeard(title: string | null | undefined): string | undefined {
	const prefix = prefixes.find((text) => title?.startsWith(text));
	return prefix && title?.slice(prefix.length);
}
