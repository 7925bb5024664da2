import { expect, test } from 'vitest';
import { type OwnLanguage, ownLanguages } from '../../../../src/locales/languages.ts';
import { notesPages } from '../../../../src/locales/notes-pages.ts';
import { renderMarkdown } from '../../../../src/markdown/render/render.ts';

const render = (ownLanguage: OwnLanguage, markdown: string): string => renderMarkdown(markdown, { ownLanguage }).html;

test.each(ownLanguages)('interface text on a term’s page is marked with its language: %s', (language) => {
	const { noTalk, moreTalks, elsewhere, more } = notesPages[language].phrases;
	expect(render(language, noTalk)).toBe(`<p lang="${language}">${noTalk}</p>`);
	expect(render(language, moreTalks(12345))).toBe(`<p lang="${language}">${moreTalks(12345)}</p>`);
	expect(render(language, `- **${elsewhere}**: A star.\n- **Harbour**: A place.`)).toContain(
		`<li><strong lang="${language}">${elsewhere}</strong>: A star.</li>\n<li><strong>Harbour</strong>: A place.</li>`,
	);
	expect(render(language, `- [A talk](../videos/a.md): [1:35](../videos/a.md#t=95) ${more(3)}`)).toMatch(
		new RegExp(`</a><span lang="${language}"> ${more(3)}</span></li>`),
	);
});

test('text written by hand has the language of the page', () => {
	expect(render('en', 'No talk says it yet. I do.\n\n- **Elsewhere else**: and 3 more')).not.toContain('lang');
});
