import { expect, test } from 'vitest';
import { ownLanguages } from '../../src/locales/languages.ts';
import { notesPages, readHeading } from '../../src/locales/notes-pages.ts';
import { readHeard, writeHeard } from '../../src/markdown/heard.ts';

test.each(ownLanguages)(
	'a heading in %s is read as what it is, in whatever language the notebook is now',
	(language) => {
		for (const [name, text] of Object.entries(notesPages[language].headings)) {
			expect(readHeading(text, language)).toMatchObject({ name, language });
			for (const now of ownLanguages) expect(readHeading(text, now)?.name, `${text}, in ${now}`).toBe(name);
		}
	},
);

test.each(ownLanguages)('what was heard is read back from how %s says it', (language) => {
	expect(readHeard(writeHeard('stars', language))).toBe('stars');
	expect(readHeard('stars')).toBeUndefined();
});

// It is written into HTML as it is.
test.each(ownLanguages)('what stands above notes in %s needs no escaping', (language) => {
	expect(notesPages[language].phrases.notes).toMatch(/^[^<>&"]+$/);
});
