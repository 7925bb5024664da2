import { expect, test } from 'vitest';
import { openTalks } from '../../../src/markdown/readers-notes/talks.ts';
import type { VideoFacts } from '../../../src/markdown/pages/schemas.ts';
import { facts } from './facts.ts';

const open = (...videos: [page: string, facts: VideoFacts][]) => openTalks(new Map(videos));

test.each([
	['lamp-first', [facts('lamp'), facts('signal-lamp')]],
	['lamp-last', [facts('signal-lamp'), facts('lamp')]],
])('of several ids that a name may end with, the longest is used: %s', (_, videos) => {
	const talks = open(...videos.map((video): [string, VideoFacts] => [`a-talk-${video.videoId}`, video]));
	expect(talks.find('an-older-title-signal-lamp')).toBe('a-talk-signal-lamp');
	expect(talks.find('an-older-title-lamp')).toBe('a-talk-lamp');
	expect(talks.find('an-older-title-lamps')).toBeUndefined();
});

test('a YouTube id may start with a hyphen, and our own ids may have 63 characters', () => {
	const long = `own-${'x'.repeat(59)}`;
	const talks = open(['a-talk--bcdefghijk', facts('-bcdefghijk')], [`a-talk-${long}`, facts(long)]);
	expect(talks.find('older--bcdefghijk')).toBe('a-talk--bcdefghijk');
	expect(talks.find(`older-${long}`)).toBe(`a-talk-${long}`);
});

test.each([
	['contains the number elsewhere', 'https://example.org/7/walk?v=7#t={seconds}', 'https://example.org/7/walk?v=7#t=7'],
	['contains it twice', 'https://example.org/walk?from={seconds}#t={seconds}', 'https://example.org/walk?from=7#t=7'],
])('a URL of a second that %s leads to the page of its video', (_, momentUrl, address) => {
	const walk = { url: 'https://example.org/walk', momentUrl };
	const translation = facts('own-walk', { ...walk, translationOf: 'a-walk-own-walk' });
	const talks = open(['a-walk-own-walk.de', translation], ['a-walk-own-walk', facts('own-walk', walk)]);
	expect(talks.placeOf(address)).toEqual({ page: 'a-walk-own-walk', second: 7 });
	expect(talks.placeOf(address.replace('walk', 'talk'))).toBeUndefined();
});

test('the language after an id in brackets may name a region', () => {
	const translation = facts('the-tides01', { translationOf: 'tides-the-tides01' });
	const talks = open(['tides-the-tides01', facts('the-tides01')], ['tides-the-tides01.pt-BR', translation]);
	expect(talks.find('Tides [2024] [the-tides01].pt-BR ')).toBe('tides-the-tides01.pt-BR');
	expect(talks.find('Tides [the-tides01].fr')).toBe('tides-the-tides01');
});

test('of titles that differ only in capitals, the one written alike is used, or else all', () => {
	const titled = (page: string, title: string): [string, VideoFacts] => [page, { ...facts(page), title }];
	const talks = open(titled('first', 'The tides'), titled('second', 'The Tides'));
	expect(['The tides', 'The Tides', 'the tides'].map(talks.withTitle)).toEqual([
		['first'],
		['second'],
		['first', 'second'],
	]);
});

test('titles that differ in a number are different, however they are spelled', () => {
	const lectures = [1, 2].map((number): [string, VideoFacts] => [
		`lecture-${String(number)}`,
		{ ...facts(`lecture-id-${String(number)}`), title: `Lecture ${String(number)}` },
	]);
	expect(open(...lectures).withTitle('lecture, 2')).toEqual(['lecture-2']);
});
