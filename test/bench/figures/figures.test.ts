import { describe, expect, test } from 'vitest';
import { type Figure, isMet, median, percentile, ratioOfMedians, ratioOfPairs } from './figure.ts';
import { reportOf } from './report.ts';
import { printGroups, show } from './table.ts';

describe('figures', () => {
	test('have the middle value, or the mean of the two, as the median', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([10, 1, 3, 2])).toBe(2.5);
		expect(() => median([])).toThrow('nothing measured');
	});

	test('have percentiles by nearest rank', () => {
		const values = Array.from({ length: 20 }, (_, index) => 20 - index);
		expect(percentile(values, 50)).toBe(10);
		expect(percentile(values, 95)).toBe(19);
		expect(percentile(values, 100)).toBe(20);
		expect(percentile([7], 95)).toBe(7);
	});

	test('measured alternately are compared by medians and pair by pair', () => {
		expect(ratioOfPairs('B', [2, 3, 9], [4, 3, 6])).toEqual({ to: 'B', value: 3 / 4, lowest: 0.5, highest: 1.5 });
	});

	test('measured separately are compared by medians', () => {
		expect(ratioOfMedians('B', [1, 2], [3])).toEqual({ to: 'B', value: 0.5 });
	});

	test('meet their goal by ratio if they have one, otherwise by median', () => {
		const figure: Figure = { name: '', unit: 'seconds', values: [4, 5, 60] };
		expect(isMet(figure)).toBeUndefined();
		expect(isMet({ ...figure, goal: 5 })).toBe(true);
		expect(isMet({ ...figure, goal: 4.9 })).toBe(false);
		const ratio = { to: 'B', value: 1.01 };
		expect(isMet({ ...figure, ratio, goal: 1 })).toBe(false);
		expect(isMet({ ...figure, ratio: { ...ratio, value: 1 }, goal: 1 })).toBe(true);
	});
});

test.each([
	[0.0491, 'count', '0.049'],
	[1.234, 'seconds', '1.23 s'],
	[12.34, 'seconds', '12.3 s'],
	[1234.4, 'milliseconds', '1,234 ms'],
	[90, 'milliseconds', '90 ms'],
	[1.9994e9, 'bytes', '2.00 GB'],
	[45.6e6, 'bytes', '45.6 MB'],
	[199_600, 'bytes', '200 KB'],
	[0, 'count', '0'],
] as const)('%s %s reads %s', (value, unit, text) => {
	expect(show(value, unit)).toBe(text);
});

const groups = [
	{
		title: 'Builds',
		figures: [
			{ name: 'theirs', unit: 'seconds', values: [10, 12] },
			{
				name: 'ours',
				unit: 'seconds',
				values: [9, 15],
				ratio: ratioOfPairs('theirs', [9, 15], [10, 12]),
				goal: 1,
			},
			{ name: 'memory', unit: 'bytes', values: [1.5e9], goal: 2e9 },
		],
		notes: ['A word on this.'],
	},
] as const;

test('a table shows medians, spread, ratios and whether goals are met', () => {
	expect(printGroups(groups)).toBe(`Builds

|        | median  | min – max   | ratio                         | goal        |
| ------ | ------: | ----------: | ----------------------------: | ----------: |
| theirs | 11 s    | 10 s – 12 s |                               |             |
| ours   | 12 s    | 9 s – 15 s  | 1.09 (0.900 – 1.25) of theirs | ≤ 1: missed |
| memory | 1.50 GB |             |                               | ≤ 2 GB: met |

A word on this.
`);
});

test('a report has every value, the derived values, and where and when they were measured', () => {
	const machine = { cores: 2, memory: 8e9, system: 'linux x64', node: '24.0.0', load: 0 };
	expect(reportOf(groups, machine, new Date('2026-11-25T12:00:00Z'))).toMatchObject({
		date: '2026-11-25T12:00:00.000Z',
		machine,
		groups: [
			{
				title: 'Builds',
				figures: [
					{ name: 'theirs', values: [10, 12], median: 11, min: 10, max: 12 },
					{ name: 'ours', ratio: { to: 'theirs', lowest: 0.9 }, goal: 1, met: false },
					{ name: 'memory', met: true },
				],
			},
		],
	});
});
