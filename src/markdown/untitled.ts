import { type OwnLanguage, ownLanguages } from '../locales/languages.ts';
import { notesPages } from '../locales/notes-pages.ts';

/** The suffix of a link to a talk without a title of its own: ` (untitled)`. */
export const untitledIn = (language: OwnLanguage): string => ` (${notesPages[language].phrases.untitled})`;

/** The suffix in every language. */
export const untitledInAny: readonly string[] = ownLanguages.map(untitledIn);
