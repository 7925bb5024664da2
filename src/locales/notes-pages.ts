import * as de from './de/notes-pages.ts';
import * as en from './en/notes-pages.ts';
import * as es from './es/notes-pages.ts';
import * as fr from './fr/notes-pages.ts';
import { type OwnLanguage, ownLanguages } from './languages.ts';
import * as pt from './pt/notes-pages.ts';

/** The words that stand in a notebook's Markdown pages around those of the talks, in every language that there are of them. */
export const notesPages: Readonly<Record<OwnLanguage, typeof en>> = { de, en, es, fr, pt };

/** A heading of a notes page, and the language that it is in. */
export interface OwnHeading {
	readonly name: keyof typeof en.headings;
	readonly language: OwnLanguage;
}

/**
 * The heading of the pages' own that a text is. A page that a person edited before its notebook had another language keeps
 * those that it was written with.
 *
 * @param language of the notebook's own words: where a text is a heading in several languages, it is in this one
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
