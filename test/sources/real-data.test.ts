import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';

/** Published data sets, which are optional and next to the repository. */
const folder = new URL('../../../shared/data/', import.meta.url);

describe('published data sets', () => {
	test.skipIf(!existsSync(new URL('segments.viewer.txt', folder)))(
		'reads the pasted viewer page (needs the shared data)',
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
		'reads the lectures (needs the shared data)',
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
