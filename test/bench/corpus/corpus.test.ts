import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSources } from '../../../src/sources/find.ts';
import { readSources } from '../../../src/sources/read.ts';
import { groupVideos } from '../../../src/videos/group-videos.ts';
import { LONGEST, makeTalk, queryFor, SEGMENTS, SHORTEST } from './talk.ts';
import { corpusLines, writeCorpus } from './write-corpus.ts';

const textOf = (videos: number, seed: number): string => [...corpusLines({ videos, seed })].join('');

describe('an invented corpus', () => {
	test('has the same bytes for the same arguments on every machine', () => {
		expect(textOf(5, 1)).toBe(textOf(5, 1));
		// Figures from a different corpus would not be comparable with earlier ones.
		expect(createHash('sha256').update(textOf(5, 1)).digest('hex')).toMatch(/^826c1fcfcb5c5238/);
	});

	test('differs by seed, and is a prefix of a larger one', () => {
		const lines = new Set(textOf(5, 1).split('\n').filter(Boolean));
		expect(
			textOf(5, 2)
				.split('\n')
				.filter((line) => lines.has(line)),
		).toEqual([]);
		expect(textOf(7, 1).startsWith(textOf(5, 1))).toBe(true);
	});

	test('is generated talk by talk, to limit memory', () => {
		const [first = ''] = corpusLines({ videos: 1e12, seed: 1 });
		expect(first.split('\n')).toHaveLength(SEGMENTS + 1);
	});

	test('has no two talks with the same id or the same words', () => {
		const talks = Array.from({ length: 500 }, (_, index) => makeTalk(1, index));
		expect(new Set(talks.map(([row]) => row?.video_id)).size).toBe(talks.length);
		const texts = talks.flatMap((rows) => rows.map(({ text }) => text));
		expect(new Set(texts).size).toBe(texts.length);
	});

	test('has as many distinct words as real talks, most of them rare', () => {
		const counts = new Map<string, number>();
		const words = Array.from({ length: 50 }, (_, index) => makeTalk(1, index))
			.flat()
			.flatMap(({ text }) => text.trim().split(' '));
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
		expect(counts.size / words.length).toBeGreaterThan(0.03);
		expect(counts.size / words.length).toBeLessThan(0.1);
		const most = [...counts].sort((a, b) => b[1] - a[1])[0];
		expect(most?.[0]).toBe('the');
		expect((most?.[1] ?? 0) / words.length).toBeCloseTo(0.05, 1);
	});

	test('is read without problems into the right number of videos and moments', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'cuemark-corpus-'));
		try {
			await writeCorpus(join(folder, 'sources', 'corpus.jsonl'), { videos: 20, seed: 3 });
			expect(await readFile(join(folder, 'sources', 'corpus.jsonl'), 'utf8')).toBe(textOf(20, 3));
			const files = await readSources((await findSources(join(folder, 'sources'), 'sources')).files);
			expect(files.flatMap(({ problems }) => problems)).toEqual([]);
			const { videos } = groupVideos(files, 'en');
			expect(videos.map(({ moments }) => moments.length)).toEqual(Array(20).fill(SEGMENTS));
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	test('uses replacement rows where given', () => {
		const rows = makeTalk(1, 1, 1);
		const [first, second, third] = corpusLines({ videos: 3, seed: 1, changed: new Map([[1, rows]]) });
		expect(second).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
		const own = [...corpusLines({ videos: 3, seed: 1 })];
		expect([first, third]).toEqual([own[0], own[2]]);
	});
});

describe('an invented talk', () => {
	test('lasts half an hour, in consecutive segments as long as those of the data set', () => {
		for (let index = 0; index < 10; index++) {
			const rows = makeTalk(1, index);
			expect(rows).toHaveLength(SEGMENTS);
			for (const [segment, { text, start_second: start, end_second: end }] of rows.entries()) {
				expect(text).toMatch(/^(?: [\w']+)+$/);
				expect(text.length).toBeGreaterThanOrEqual(SHORTEST);
				expect(text.length).toBeLessThanOrEqual(LONGEST);
				expect(end).toBeGreaterThan(start);
				expect(start).toBe(rows[segment - 1]?.end_second ?? 0);
			}
			expect(Math.abs((rows.at(-1)?.end_second ?? 0) / 60 - 30)).toBeLessThan(5);
		}
	});

	test('keeps its id, title and times in another revision, with other words', () => {
		const [before, after] = [makeTalk(1, 4), makeTalk(1, 4, 1)];
		expect(after.map(({ video_id, title }) => [video_id, title])).toEqual(
			before.map(({ video_id, title }) => [video_id, title]),
		);
		expect(after.filter(({ text }, index) => text === before[index]?.text)).toEqual([]);
	});

	test('contains the phrases of its title', () => {
		const rows = makeTalk(1, 4);
		const query = queryFor(rows[0] ?? { title: '' });
		expect(query).toMatch(/^[a-z]+ [a-z]+$/);
		expect(rows.map(({ text }) => text).join('')).toContain(` ${query} `);
	});
});
