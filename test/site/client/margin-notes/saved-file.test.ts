import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ownLanguages, type OwnLanguage } from '../../../../src/locales/languages.ts';
import type { MarginNote } from '../../../../src/site/client/margin-notes/store.ts';
import { byTalk } from '../../../../src/site/client/margin-notes/by-talk.ts';
import { notesAsMarkdown } from '../../../../src/site/client/margin-notes/as-markdown.ts';
import type * as asMarkdown from '../../../../src/site/client/margin-notes/as-markdown.ts';
import type * as savedFiles from '../../../../src/site/client/margin-notes/saved-file.ts';
import { readSavedFile, savedFile } from '../../../../src/site/client/margin-notes/saved-file.ts';

const note: MarginNote = {
	videoId: 'a-VQfQqIMrE',
	page: 'a-talk-a-VQfQqIMrE',
	title: 'A talk',
	second: 5,
	source: '',
	words: 'said',
	text: 'mine',
	at: 1,
};

const EDITED = 50;
const nowhere = (): undefined => undefined;
const read = (file: string): MarginNote[] => readSavedFile(file, nowhere, EDITED).notes.map(({ note }) => note);
const addressOf = ({ page, second }: MarginNote): string => `https://example.org/videos/${page}.html#t=${second}`;
const fileOf = (...notes: MarginNote[]): string => savedFile(notesAsMarkdown(byTalk(notes), addressOf), notes);

test('reads notes back unchanged from a file, whatever they contain', () => {
	const text = fc.oneof(
		fc.string({ minLength: 1 }),
		fc.constantFrom('-->', '----', '<!-- cuemark-notes [] -->', '\\u002d'),
	);
	fc.assert(
		fc.property(fc.array(text.filter((one) => one.trim() !== '')), (texts) => {
			const notes = texts.map((one, index) => ({ ...note, second: index * 20_000, text: one }));
			const file = fileOf(...notes);
			expect(file.slice(file.lastIndexOf('<!-- cuemark')).indexOf('--', 4)).toBe(
				file.length - file.lastIndexOf('<!-- cuemark') - 4,
			);
			expect(readSavedFile(file, nowhere, EDITED)).toEqual({
				notes: notes.map((one) => ({ note: one })),
				unplaced: 0,
				deleted: [],
			});
		}),
	);
});

test('finds no notes in another kind of file, and skips damaged ones', () => {
	expect(read('# A list\n')).toEqual([]);
	expect(read('<!-- cuemark-notes [{] -->')).toEqual([]);
	expect(
		read(savedFile('', [note, { ...note, text: 5 } as unknown as MarginNote, { videoId: 'x' } as MarginNote])),
	).toEqual([note]);
});

test('skips sources other than https addresses, and ignores text after the notes', () => {
	const [scripted, plain] = ['javascript:alert(1)', 'http://example.org/'].map((source) => ({ ...note, source }));
	const safe = { ...note, source: 'https://example.org/#t=5' };
	const file = savedFile(
		'',
		[scripted, plain, safe].filter((one) => one !== undefined),
	);
	expect(read(`${file}\n<!-- another -->\n`)).toEqual([safe]);
});

test('reads text edited in the Markdown, along with the original', () => {
	const other = { ...note, second: 70, text: 'other' };
	const file = fileOf(note, other).replace('\nmine\n', '\nmine, and\n\n- more\n');
	expect(readSavedFile(file, nowhere, EDITED).notes).toEqual([
		{ note: { ...note, text: 'mine, and\n\n- more', at: EDITED }, before: 'mine' },
		{ note: other },
	]);
});

test('recognizes a note by its moment if its quotation was edited', () => {
	expect(readSavedFile(fileOf(note).replace('> said', '> said, more or less'), nowhere, EDITED)).toEqual({
		notes: [{ note }],
		unplaced: 0,
		deleted: [],
	});
});

test('does not take different line ends for an edit', () => {
	const lined = { ...note, text: 'one  \ntwo' };
	expect(readSavedFile(fileOf(lined).replace(/ +\n/g, '\n').replaceAll('\n', '\r\n'), nowhere, EDITED).notes).toEqual([
		{ note: lined },
	]);
});

test('reads a note missing from the Markdown as deleted, with or without its quotation', () => {
	const other = { ...note, second: 70, text: 'other' };
	const file = fileOf(note, other);
	const withoutQuotation = file.replace(/> said\n>\n> — \[A talk, 0:05\].*\n\nmine\n\n/, '');
	expect(withoutQuotation).not.toMatch(/0:05|^mine/m);
	for (const edited of [file.replace('\nmine\n', '\n'), withoutQuotation]) {
		expect(readSavedFile(edited, nowhere, EDITED)).toEqual({ notes: [{ note: other }], unplaced: 0, deleted: [note] });
	}
});

test('reads a note that was never in the Markdown, such as one of another site, from the data', () => {
	expect(readSavedFile(savedFile('# Your notes\n', [note]), nowhere, EDITED)).toMatchObject({
		notes: [{ note }],
		deleted: [],
	});
	// Older files do not say which notes they showed.
	const before = fileOf(note).replace(',"isShown":true', '').replace('\nmine\n', '\n');
	expect(readSavedFile(before, nowhere, EDITED)).toMatchObject({ notes: [{ note }], deleted: [] });
});

test('matches a note to its video under the title and address in the file', () => {
	const renamed = fileOf(note).replace('/a-talk-a-VQf', '/another-title-a-VQf').replace('\nmine\n', '\nours\n');
	expect(readSavedFile(renamed, nowhere, EDITED).notes).toMatchObject([{ note: { text: 'ours' }, before: 'mine' }]);
});

test('matches a note to its page if that has more than the id at the end of its name', () => {
	const twin = { ...note, page: `${note.page}-1f3c` };
	expect(readSavedFile(fileOf(twin), nowhere, EDITED)).toEqual({ notes: [{ note: twin }], unplaced: 0, deleted: [] });
});

test('tells quotations apart without a blank line between them', () => {
	const highlights = ['kept words', 'and these'].map((words, from) => ({ ...note, text: '', words, from }));
	const file = fileOf(...highlights).replace(')\n\n> and', ')\n> and');
	expect(read(file)).toEqual(highlights);
	expect(readSavedFile(file, nowhere, EDITED).deleted).toEqual([]);
});

test('matches a note saved from a page on disk by the address of its video', () => {
	const source = 'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=5s';
	const notes = [{ ...note, source }];
	const file = savedFile(
		notesAsMarkdown(byTalk(notes), () => source),
		notes,
	).replace('\nmine\n', '\nours\n');
	expect(readSavedFile(file, nowhere, EDITED)).toMatchObject({ notes: [{ before: 'mine' }], unplaced: 0, deleted: [] });
	const other = file.replace(`](${source})`, '](https://www.youtube.com/watch?v=bbbbbbbbbbb&t=5s)');
	expect(readSavedFile(other, nowhere, EDITED)).toEqual({ notes: [], unplaced: 1, deleted: notes });
});

test('ignores a bare quotation above all notes in a file without data', () => {
	const file = '> said\n>\n> — [A talk, 0:05](https://example.org/#t=5)\n';
	expect(readSavedFile(file, () => note, EDITED)).toEqual({ notes: [], unplaced: 0, deleted: [] });
});

test('places notes by the Markdown alone, counts those it cannot place, and keeps quotations within notes', () => {
	const [file = ''] = fileOf(note, { ...note, second: 70, text: 'other' }).split('<!--');
	const placed = readSavedFile(
		`${file}\n> said\n>\n> — [Elsewhere, 0:09](https://example.org/#t=9)\n`,
		(shown) => (shown.second === 5 ? { ...note, text: shown.text } : undefined),
		EDITED,
	);
	expect(placed).toEqual({ notes: [{ note }], unplaced: 1, deleted: [] });
	expect(
		readSavedFile(
			`${file}\n> said\n>\n> — [Elsewhere, 0:09](https://example.org/#t=9)\n`,
			(shown) => ({ ...note, text: shown.text }),
			EDITED,
		).notes.at(-1)?.note.text,
	).toBe('other\n\n> said\n>\n> — [Elsewhere, 0:09](https://example.org/#t=9)');
});

test('reads back a note with very many tabs in a line', () => {
	const wide = { ...note, text: `a${'\t'.repeat(40_000)}b` };
	expect(read(fileOf(wide))).toEqual([wide]);
}, 5000);

test('reads highlights back unchanged among notes on the same moment, whatever their words', () => {
	const words = fc.oneof(
		fc.string({ minLength: 1 }).map((one) => one.replace(/\s+/g, ' ').trim()),
		fc.constantFrom('-->', '> — [A talk, 0:05](x)', '## A talk', '<!-- cuemark-notes [] -->', 'said … said'),
	);
	fc.assert(
		fc.property(fc.uniqueArray(words), fc.boolean(), (all, hasNote) => {
			const highlights = all
				.filter((one) => one !== '' && one !== note.words)
				.map((one, from) => ({ ...note, text: '', words: one, from: from + 1 }));
			const kept = hasNote ? [note, ...highlights] : highlights;
			const file = readSavedFile(fileOf(...kept), nowhere, EDITED);
			expect(file).toEqual({ notes: kept.map((one) => ({ note: one })), unplaced: 0, deleted: [] });
		}),
	);
});

test('reads a highlight missing from the Markdown as deleted, but not if only the note on its moment is missing', () => {
	const highlight = { ...note, text: '', words: 'kept words', from: 9 };
	const file = fileOf(note, highlight);
	const without = file.replace(/> kept words\n>\n> — \[A talk, 0:05\].*\n/, '');
	expect(without).not.toContain('> kept words');
	expect(readSavedFile(without, nowhere, EDITED)).toEqual({ notes: [{ note }], unplaced: 0, deleted: [highlight] });
	expect(readSavedFile(file.replace('\nmine\n', '\n'), nowhere, EDITED)).toEqual({
		notes: [{ note: highlight }],
		unplaced: 0,
		deleted: [note],
	});
});

test('reads text below a highlight as a note that quotes it, and keeps the highlight and the note on its moment', () => {
	const highlight = { ...note, text: '', words: 'kept words', from: 9 };
	for (const others of [[], [note]]) {
		const file = fileOf(...others, highlight).replace('\n\n<!--', '\n\nthought of later\n\n<!--');
		expect(readSavedFile(file, nowhere, EDITED)).toEqual({
			notes: [...others, highlight, { ...highlight, text: 'thought of later', at: EDITED }].map((note) => ({ note })),
			unplaced: 0,
			deleted: [],
		});
	}
});

/** The modules that save and read files, on a site in a given language. */
async function siteIn(language: OwnLanguage) {
	vi.resetModules();
	const folder = '../../../../src';
	const words = await vi.importActual<object>(`${folder}/locales/${language}/your-notes.ts`);
	vi.doMock('#locale/your-notes.ts', () => words);
	const writing = (await import(`${folder}/site/client/margin-notes/as-markdown.ts`)) as typeof asMarkdown;
	const reading = (await import(`${folder}/site/client/margin-notes/saved-file.ts`)) as typeof savedFiles;
	vi.doUnmock('#locale/your-notes.ts');
	return { ...writing, ...reading };
}

describe('reads files on a site in any language', () => {
	const highlight = { ...note, second: 70, text: '', words: 'kept words', from: 9 };
	const titles = { de: 'Deine Notizen', en: 'Your notes', es: 'Tus notas', fr: 'Vos notes', pt: 'Suas notas' };

	test.each(ownLanguages)('saved in %s', async (from) => {
		const saving = await siteIn(from);
		const file = saving.savedFile(saving.notesAsMarkdown(byTalk([note, highlight]), addressOf), [note, highlight]);
		expect(file).toContain(`# ${titles[from]}\n\n## A talk\n\n> said\n`);
		for (const to of ownLanguages) {
			const { readSavedFile } = await siteIn(to);
			const read = (markdown: string) => readSavedFile(markdown, (shown) => ({ ...note, text: shown.text }), EDITED);
			expect(read(file)).toEqual({ notes: [{ note }, { note: highlight }], unplaced: 0, deleted: [] });
			expect(read(file.replace('\nmine\n', '\nours\n')).notes[0]).toEqual({
				note: { ...note, text: 'ours', at: EDITED },
				before: 'mine',
			});
			expect(read(file.replace('\nmine\n', '\n')).deleted).toEqual([note]);
			expect(read(saving.notesAsMarkdown(byTalk([note]), addressOf)).notes).toEqual([{ note }]);
		}
	});

	test.each(ownLanguages)('saved before sites had languages, read in %s', async (to) => {
		const file = [
			'# Your notes\n\n## A talk\n\n> said\n>\n',
			'> — [A talk, 0:05](https://example.org/videos/a-talk-a-VQfQqIMrE.html#t=5)\n\nmine\n\n',
			'<!-- cuemark-notes [{"videoId":"a-VQfQqIMrE","page":"a-talk-a-VQfQqIMrE","title":"A talk","second":5,',
			'"source":"","words":"said","text":"mine","at":1,"isShown":true}] -->\n',
		].join('');
		const { readSavedFile } = await siteIn(to);
		expect(readSavedFile(file, nowhere, EDITED)).toEqual({ notes: [{ note }], unplaced: 0, deleted: [] });
	});
});
