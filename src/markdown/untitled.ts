import { type OwnLanguage, ownLanguages } from '../locales/languages.ts';
import { notesPages } from '../locales/notes-pages.ts';

/** What stands behind the link to a talk that has no title of its own: ` (untitled)`. */
export const untitledIn = (language: OwnLanguage): string => ` (${notesPages[language].phrases.untitled})`;

/** The same in every language. */
export const untitledInAny: readonly string[] = ownLanguages.map(untitledIn);
