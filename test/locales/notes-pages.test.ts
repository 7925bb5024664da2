import { expect, test } from 'vitest';
import { ownLanguages } from '../../src/locales/languages.ts';
import { notesPages, readHeading } from '../../src/locales/notes-pages.ts';
import { readHeard, writeHeard } from '../../src/markdown/own-phrases.ts';

test.each(ownLanguages)('a heading in %s is recognized whatever the language of the notebook', (language) => {
	for (const [name, text] of Object.entries(notesPages[language].headings)) {
		expect(readHeading(text, language)).toMatchObject({ name, language });
		for (const now of ownLanguages) expect(readHeading(text, now)?.name, `${text}, in ${now}`).toBe(name);
	}
});

test.each(ownLanguages)('what was heard is read back from the phrase in %s', (language) => {
	expect(readHeard(writeHeard('stars', language))).toBe('stars');
	expect(readHeard('stars')).toBeUndefined();
});

// It is written into HTML unescaped.
test.each(ownLanguages)('the heading of notes in %s needs no escaping', (language) => {
	expect(notesPages[language].phrases.notes).toMatch(/^[^<>&"]+$/);
});
