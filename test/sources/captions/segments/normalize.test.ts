import { expect, test } from 'vitest';
import { OddityTally } from '../../../../src/sources/captions/track.ts';
import { normalizeCaptions } from '../../../../src/sources/captions/segments/normalize.ts';
import { caption } from '../helpers.ts';

test('extends captions without an end that start together to the next later start', () => {
	const captions = [
		caption(5, 5, 'Mind'),
		caption(5, 5, 'the'),
		caption(5, 5, 'gap.'),
		caption(10, 12, 'Doors close.'),
	];
	expect(normalizeCaptions(captions, new OddityTally(), []).map(({ start, end }) => [start, end])).toEqual([
		[5, 10],
		[5, 10],
		[5, 10],
		[10, 12],
	]);
});
