import { beforeEach, expect, test, vi } from 'vitest';
import {
	addMarginNotes,
	isMarginNote,
	isOfSite,
	keepMarginNote,
	type MarginNote,
	readMarginNotes,
} from '../../../../src/site/client/margin-notes/store.ts';

const onSite = (site: string): void => {
	vi.stubGlobal('document', { documentElement: { dataset: { site } } });
};
beforeEach(() => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => kept.set(name, value),
		removeItem: (name: string) => kept.delete(name),
	});
	onSite('Physics');
});

const note = (videoId: string, site: string, text: string, at = 1): MarginNote => ({
	videoId,
	page: `talk-${videoId}`,
	title: 'A talk',
	site,
	second: 5,
	source: '',
	words: 'said',
	text,
	at,
});
const texts = (): string[] => readMarginNotes().map(({ text }) => text);

test('keeps the note on a recording if another site has a recording of the same name', () => {
	keepMarginNote(note('local-lecture-1', 'Physics', 'of light'));
	keepMarginNote(note('local-lecture-1', 'Soups', 'of soup'));
	expect(texts()).toEqual(['of light', 'of soup']);
	expect(
		readMarginNotes()
			.filter(isOfSite)
			.map(({ text }) => text),
	).toEqual(['of light']);
	keepMarginNote(note('local-lecture-1', 'Physics', ''));
	expect(texts()).toEqual(['of soup']);
});

test('shares the note on a YouTube video between all sites', () => {
	keepMarginNote(note('dQw4w9WgXcQ', 'Soups', 'first'));
	keepMarginNote(note('dQw4w9WgXcQ', 'Physics', 'second'));
	expect(
		readMarginNotes()
			.filter(isOfSite)
			.map(({ text }) => text),
	).toEqual(['second']);
});

test('does not count existing notes from a file as new, and dates none in the future', () => {
	const unchanged = { added: 0, joined: 0, isKept: true };
	keepMarginNote(note('dQw4w9WgXcQ', 'Physics', 'here', 10));
	expect(addMarginNotes([note('dQw4w9WgXcQ', 'Physics', 'here', 9)])).toEqual(unchanged);
	expect(addMarginNotes([note('dQw4w9WgXcQ', 'Physics', 'here\n', 11)])).toEqual(unchanged);
	expect(addMarginNotes([note('dQw4w9WgXcQ', 'Physics', 'here, and more', 1e300)])).toMatchObject({ added: 1 });
	expect(readMarginNotes()[0]?.at).toBeLessThanOrEqual(Date.now());
	expect(texts()).toEqual(['here, and more']);
});

test.each([
	['later', 11, 'here\n\nin the file'],
	['earlier', 9, 'in the file\n\nhere'],
])('loses neither of two notes on a moment if the one in the file is %s, however often it is read', (_, at, text) => {
	keepMarginNote(note('dQw4w9WgXcQ', 'Physics', 'here', 10));
	const file = [note('dQw4w9WgXcQ', 'Physics', 'in the file', at), note('of-another', 'Physics', 'new', 1)];
	expect(addMarginNotes(file)).toEqual({ added: 1, joined: 1, isKept: true });
	expect(texts()).toEqual([text, 'new']);
	expect(addMarginNotes(file)).toEqual({ added: 0, joined: 0, isKept: true });
	expect(texts()).toEqual([text, 'new']);
});

test('merges two notes on the same moment in a file', () => {
	const file = [note('dQw4w9WgXcQ', 'Physics', 'second', 2), note('dQw4w9WgXcQ', 'Physics', 'first', 1)];
	expect(addMarginNotes(file)).toEqual({ added: 1, joined: 1, isKept: true });
	expect(texts()).toEqual(['first\n\nsecond']);
});

test('accepts notes with and without the position of their words', () => {
	const old = note('dQw4w9WgXcQ', 'Physics', 'mine');
	expect(isMarginNote(old)).toBe(true);
	expect(isMarginNote({ ...old, from: 12 })).toBe(true);
	expect(isMarginNote({ ...old, from: '12' })).toBe(false);
});

test.each([
	['nothing', null],
	['a text', 'mine'],
	['a note of no talk', { videoId: undefined }],
	['a note at a second before the first', { second: -1 }],
	['a note at no second', { second: '5' }],
	['a note of no time', { at: null }],
	['a note on a site without a name', { site: 5 }],
	['a note that leads to a script', { source: 'javascript:alert(1)' }],
])('rejects %s in storage or a file', (_, value) => {
	const whole = note('dQw4w9WgXcQ', 'Physics', 'mine');
	expect(isMarginNote(value !== null && typeof value === 'object' ? { ...whole, ...value } : value)).toBe(false);
	expect(isMarginNote(whole)).toBe(true);
});
