import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';

/** Data sets of others, laid beside the repository by those who have them. */
const folder = new URL('../../../shared/data/', import.meta.url);

describe('data sets that others published', () => {
	test.skipIf(!existsSync(new URL('segments.viewer.txt', folder)))(
		'the pasted viewer page (only where it is beside the repository)',
		async () => {
			const read = await readData('segments.viewer.txt');
			expect(read).toMatchObject({ format: 'viewer text', rows: 100, problems: [] });
			const counts = Map.groupBy(read.segments, ({ videoId }) => videoId);
			expect([...counts].map(([id, segments]) => [id, segments.length])).toEqual([
				['a-VQfQqIMrE', 24],
				['dMUes74-nYY', 76],
			]);
		},
	);

	test.skipIf(!existsSync(new URL('lectures.jsonl', folder)))(
		'the lectures (only where they are beside the repository)',
		async () => {
			const read = await readData('lectures.jsonl');
			expect(read).toMatchObject({ format: 'JSON Lines', rows: 2305, rejected: 0, problems: [] });
			expect(new Set(read.segments.map(({ videoId }) => videoId)).size).toBe(146);
		},
	);
});

function readData(name: string) {
	return readSource({ path: fileURLToPath(new URL(name, folder)), name, course: null });
}
