import { beforeEach, expect, test, vi } from 'vitest';
import { changeHighlights, readHighlights } from '../../../../src/site/client/margin-notes/highlights.ts';
import {
	addKept,
	countsOfKept,
	unquotedHighlights,
	removeKept,
} from '../../../../src/site/client/margin-notes/kept.ts';
import { keepMarginNote, readMarginNotes } from '../../../../src/site/client/margin-notes/store.ts';
import { note } from './note.ts';

const kept = new Map<string, string>();
beforeEach(() => {
	kept.clear();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => kept.set(name, value),
		removeItem: (name: string) => kept.delete(name),
	});
	vi.stubGlobal('document', { documentElement: { dataset: { site: 'Physics' } } });
});

const highlight = (second: number, words: string, from = 0) => ({ ...note('a', second, '', 1), words, from });

test('stores several highlights of a moment beside its note, and removes each on its own', () => {
	keepMarginNote(note('a', 5, 'mine', 1));
	const [one, two] = [highlight(5, 'first words'), highlight(5, 'later words', 12)];
	changeHighlights([one, two], []);
	removeKept(one);
	expect(readHighlights()).toEqual([two]);
	expect(readMarginNotes().map(({ text }) => text)).toEqual(['mine']);
	removeKept(two);
	expect([...kept.keys()]).toEqual(['cuemark-notes']);
});

test('tells the same words at two places of a moment apart, but not at one place', () => {
	const [one, two] = [highlight(5, 'the loss'), highlight(5, 'the loss', 40)];
	changeHighlights([one, two], []);
	expect(addKept([one, { ...two, at: 9 }])).toEqual({ added: 0, joined: 0, isKept: true });
	expect(readHighlights()).toEqual([one, two]);
});

test('adds notes and highlights from a file to their own lists', () => {
	expect(addKept([highlight(5, 'the loss'), note('a', 5, 'mine', 1)])).toEqual({ added: 2, joined: 0, isKept: true });
	expect(readMarginNotes().map(({ text }) => text)).toEqual(['mine']);
	expect(readHighlights().map(({ words }) => words)).toEqual(['the loss']);
	expect(countsOfKept([...readMarginNotes(), ...readHighlights()])).toEqual({ notes: 1, highlights: 1 });
});

test.each(['cuemark-notes', 'cuemark-highlights'])(
	'reports that notes from a file are not stored if %s is full',
	(full) => {
		vi.stubGlobal('localStorage', {
			getItem: () => null,
			setItem: (name: string) => {
				if (name === full) throw new DOMException('no room', 'QuotaExceededError');
			},
		});
		expect(addKept([highlight(5, 'the loss'), note('a', 5, 'mine', 1)]).isKept).toBe(false);
	},
);

test('does not list a highlight that the note of its moment quotes', () => {
	changeHighlights([highlight(5, 'the loss'), highlight(5, 'the risk', 40), highlight(70, 'the loss')], []);
	keepMarginNote({ ...note('a', 5, 'mine', 1), words: 'why it falls … the loss' });
	expect(unquotedHighlights().map(({ second, words }) => `${second} ${words}`)).toEqual(['5 the risk', '70 the loss']);
});

test('lists a highlight of only some of the words that a note quotes', () => {
	changeHighlights([highlight(5, 'the loss')], []);
	keepMarginNote({ ...note('a', 5, 'mine', 1), words: 'why the loss falls' });
	expect(unquotedHighlights().map(({ words }) => words)).toEqual(['the loss']);
});

test('skips stored highlights that are not valid', () => {
	kept.set('cuemark-highlights', JSON.stringify([highlight(5, 'the loss'), { words: 'x' }, note('a', 5, 'mine', 1)]));
	expect(readHighlights().map(({ words }) => words)).toEqual(['the loss']);
	kept.set('cuemark-highlights', '{');
	expect(readHighlights()).toEqual([]);
});
