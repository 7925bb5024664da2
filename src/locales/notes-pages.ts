import * as de from './de/notes-pages.ts';
import * as en from './en/notes-pages.ts';
import * as es from './es/notes-pages.ts';
import * as fr from './fr/notes-pages.ts';
import { type OwnLanguage, ownLanguages } from './languages.ts';
import * as pt from './pt/notes-pages.ts';

/** The words around the transcripts in a notebook's Markdown pages, in all languages. */
export const notesPages: Readonly<Record<OwnLanguage, typeof en>> = { de, en, es, fr, pt };

/** A generated heading of a notes page, and its language. */
export interface OwnHeading {
	readonly name: keyof typeof en.headings;
	readonly language: OwnLanguage;
}

/**
 * Recognises a generated heading, in any language: a page edited by hand keeps its headings when the notebook's
 * language changes.
 *
 * @param language the notebook's own language, preferred if a text is a heading in several languages
 */
export function readHeading(text: string, language: OwnLanguage): OwnHeading | undefined {
	const found = byText.get(text);
	return found?.find((heading) => heading.language === language) ?? found?.[0];
}

const byText = Map.groupBy(
	ownLanguages.flatMap((language) =>
		Object.entries(notesPages[language].headings).map(([name, text]) => ({
			name: name as OwnHeading['name'],
			language,
			text,
		})),
	),
	({ text }) => text,
);
