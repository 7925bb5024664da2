import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	addMarginNotes,
	isOfSite,
	keepMarginNote,
	type MarginNote,
	readMarginNotes,
} from '../../../src/site/client/margin-notes/keep.ts';

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
afterEach(() => vi.unstubAllGlobals());

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

test('a note of a recording stays where another site has a recording of that name', () => {
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

test('a note of a video on YouTube is one on all sites', () => {
	keepMarginNote(note('dQw4w9WgXcQ', 'Soups', 'first'));
	keepMarginNote(note('dQw4w9WgXcQ', 'Physics', 'second'));
	expect(
		readMarginNotes()
			.filter(isOfSite)
			.map(({ text }) => text),
	).toEqual(['second']);
});

test('of notes that are read from a file the later stay, none is new that is there, and none is of the future', () => {
	keepMarginNote(note('dQw4w9WgXcQ', 'Physics', 'here', 10));
	expect(addMarginNotes([note('dQw4w9WgXcQ', 'Physics', 'earlier', 9)])).toEqual({ added: 0, isKept: true });
	expect(addMarginNotes([note('dQw4w9WgXcQ', 'Physics', 'here', 10)])).toEqual({ added: 0, isKept: true });
	expect(addMarginNotes([note('dQw4w9WgXcQ', 'Physics', 'later', 1e300)])).toEqual({ added: 1, isKept: true });
	expect(readMarginNotes()[0]?.at).toBeLessThanOrEqual(Date.now());
	expect(texts()).toEqual(['later']);
});
