import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarginNote } from '../../../../src/site/client/margin-notes/keep.ts';
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

test('notes come back from a file as they went in, whatever is written in them', () => {
	const text = fc.oneof(
		fc.string({ minLength: 1 }),
		fc.constantFrom('-->', '----', '<!-- cuemark-notes [] -->', '\\u002d'),
	);
	fc.assert(
		fc.property(fc.array(text.filter((one) => one.trim() !== '')), (texts) => {
			const notes = texts.map((one, second) => ({ ...note, second, text: one }));
			const file = savedFile(`# Your notes\n\n${texts.join('\n\n')}\n`, notes);
			expect(file.slice(file.lastIndexOf('<!-- cuemark')).indexOf('--', 4)).toBe(
				file.length - file.lastIndexOf('<!-- cuemark') - 4,
			);
			expect(readSavedFile(file)).toEqual(notes);
		}),
	);
});

test('another file has none, and what is damaged is left out', () => {
	expect(readSavedFile('# A list\n')).toEqual([]);
	expect(readSavedFile('<!-- cuemark-notes [{] -->')).toEqual([]);
	expect(readSavedFile(savedFile('', [note, { ...note, text: '' }, { videoId: 'x' } as MarginNote]))).toEqual([note]);
});

test('what leads elsewhere than to an https address is left out, and what stands behind the notes is no matter', () => {
	const [scripted, plain] = ['javascript:alert(1)', 'http://example.org/'].map((source) => ({ ...note, source }));
	const safe = { ...note, source: 'https://example.org/#t=5' };
	const file = savedFile(
		'',
		[scripted, plain, safe].filter((one) => one !== undefined),
	);
	expect(readSavedFile(`${file}\n<!-- another -->\n`)).toEqual([safe]);
});
