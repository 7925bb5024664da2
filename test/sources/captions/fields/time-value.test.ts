import { describe, expect, test } from 'vitest';
import { parseTimeValue } from '../../../../src/sources/captions/fields/time-value.ts';

describe('a time of a transcript', () => {
	test.each([
		[1.5, 1.5],
		['1.5', 1.5],
		[' 1,5 ', 1.5],
		['-2', -2],
	])('%j is a number of whatever unit', (value, number) => {
		expect(parseTimeValue(value)).toEqual({ number });
	});

	test.each([
		['1.200s', 1.2],
		['1200ms', 1.2],
		['PT1.2S', 1.2],
		['PT1H2M3S', 3723],
		['PT5M', 300],
		['0:01.2', 1.2],
		['1:02:03', 3723],
		['00:00:01,200', 1.2],
		['00:01:02:12', 62.12],
		['00;01;02;12', 62.12],
		[{ seconds: '62', nanos: 120_000_000 }, 62.12],
		[{ seconds: 62 }, 62],
		[{ nanos: 500_000_000 }, 0.5],
		[{ relative: 62.12, absolute: '2025-07-17T00:01:02.12Z' }, 62.12],
	])('%j says its seconds', (value, seconds) => {
		expect(parseTimeValue(value)).toEqual({ seconds });
	});

	test.each([
		null,
		undefined,
		'',
		'soon',
		'PT',
		'PTS',
		NaN,
		Infinity,
		'1:2:3:4:5',
		{},
		{ seconds: null },
		{ seconds: '' },
		{ relative: 'x' },
		[],
		true,
		'1'.repeat(41),
	])('%j is none', (value) => {
		expect(parseTimeValue(value)).toBeNull();
	});
});
