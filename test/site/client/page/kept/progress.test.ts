import { beforeEach, expect, test, vi } from 'vitest';
import { isBegun, isFinished, readProgress, saveProgress } from '../../../../../src/site/client/page/kept/progress.ts';

let kept: Map<string, string>;
const onSite = (site: string): void => {
	vi.stubGlobal('document', { documentElement: { dataset: { site } } });
};
beforeEach(() => {
	kept = new Map();
	onSite('Physics');
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => kept.set(name, value),
		removeItem: (name: string) => kept.delete(name),
	});
});

test('stores where the reader stopped in each talk', () => {
	saveProgress('one-talk', 95.7, 780);
	saveProgress('another', 40, 600);
	saveProgress('one-talk', 120, 780);
	expect(readProgress()).toEqual({
		'one-talk': { second: 120, duration: 780, at: expect.any(Number) },
		another: { second: 40, duration: 600, at: expect.any(Number) },
	});
});

test('does not count a talk as begun that was left at once', () => {
	saveProgress('one-talk', 5, 780);
	expect(readProgress()).toEqual({});
});

test('stores going back to the start', () => {
	saveProgress('one-talk', 95, 780);
	saveProgress('one-talk', 0, 780);
	const { 'one-talk': progress } = readProgress();
	expect(progress?.second).toBe(0);
	expect(progress && isBegun(progress)).toBe(false);
});

test('counts a talk as finished near its end, with nothing left to continue', () => {
	expect(isFinished({ second: 770, duration: 780, at: 1 })).toBe(true);
	expect(isBegun({ second: 770, duration: 780, at: 1 })).toBe(false);
	expect(isFinished({ second: 600, duration: 780, at: 1 })).toBe(false);
	expect(isBegun({ second: 600, duration: 780, at: 1 })).toBe(true);
});

test.each(['[', 'null', '"x"', '{"a":1,"b":{"second":"9","duration":1,"at":1}}'])('reads nothing from %s', (text) => {
	kept.set('cuemark-progress', text);
	expect(readProgress()).toEqual({});
});

test('works without storage', () => {
	vi.stubGlobal('localStorage', undefined);
	saveProgress('one-talk', 95, 780);
	expect(readProgress()).toEqual({});
});

test('separates recordings of different sites on one host, but not YouTube videos', () => {
	saveProgress('lecture-1-local-lecture-1', 95, 780);
	saveProgress('a-talk-dQw4w9WgXcQ', 40, 780);
	onSite('Soups');
	expect(Object.keys(readProgress())).toEqual(['a-talk-dQw4w9WgXcQ']);
	saveProgress('lecture-1-local-lecture-1', 300, 780);
	onSite('Physics');
	expect(readProgress()).toMatchObject({ 'lecture-1-local-lecture-1': { second: 95 } });
});

test('drops the oldest talks', () => {
	const many = Array.from({ length: 1000 }, (_, index) => [
		`talk-${index}`,
		{ second: 99, duration: 100, at: index + 1 },
	]);
	kept.set('cuemark-progress', JSON.stringify(Object.fromEntries(many)));
	saveProgress('new', 50, 100);
	expect(Object.keys(readProgress())).toHaveLength(1000);
	expect(readProgress()).toHaveProperty('new');
	expect(readProgress()).not.toHaveProperty('talk-0');
});
