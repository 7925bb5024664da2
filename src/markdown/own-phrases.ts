/** What links say in the language of the interface, and how to recognize it in any language. */
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

/** The suffix of a link to a talk without a title of its own: ` (untitled)`. */
export const untitledIn = (language: OwnLanguage): string => ` (${notesPages[language].phrases.untitled})`;

/** The suffix in every language. */
export const untitledInAny: readonly string[] = ownLanguages.map(untitledIn);
