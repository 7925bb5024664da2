import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSeconds } from '../../../src/sources/data-sets/seconds.ts';

test.each([
	[95, 95],
	[95.5, 95.5],
	[-0, 0],
	[95n, 95],
	['95', 95],
	[' 95 ', 95],
	['95.0', 95],
	['95.', 95],
	['9.55e1', 95.5],
	['1e-05', 0.00001],
	['1,021', 1021],
	['1,021.5', 1021.5],
	['11,210,000', 11_210_000],
	['1:35', 95],
	['01:35', 95],
	['1:35.5', 95.5],
	['90:00', 5400],
	['1:02:03', 3723],
	['00:01:35,250', 95.25],
	['0:00', 0],
	['23:10:00', 83_400],
	['24:10:00', 1450],
	['75:00:00', 4500],
	['120:05:00', 7205],
	['24:10:01', 87_001],
])('%s is %d seconds', (value, seconds) => expect(parseSeconds(value)).toBe(seconds));

test.each([
	[''],
	['abc'],
	['-5'],
	[-5],
	[NaN],
	[Infinity],
	['NaN'],
	['Infinity'],
	['1e400'],
	['0x10'],
	['1_000'],
	['10,21'],
	['1,0211'],
	['95,5'],
	['1:60'],
	['1:60:00'],
	['1:2:3:4'],
	[':35'],
	['1:'],
	['1:-5'],
	['95s'],
	['١٢'],
	[null],
	[undefined],
	[true],
	[[95]],
	[{}],
])('rejects %s', (value) => expect(parseSeconds(value)).toBeNull());

const seconds = fc.double({ min: 0, max: 360_000, noNaN: true });

test('round-trips numbers as JavaScript writes them', () => {
	fc.assert(
		fc.property(seconds, (value) => {
			expect(parseSeconds(String(value))).toBe(value);
		}),
	);
});

test('round-trips whole seconds with thousands separators or as a clock time', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 86_399 }), (value) => {
			const [h, m, s] = [Math.floor(value / 3600), Math.floor(value / 60) % 60, value % 60].map(String);
			expect(parseSeconds(value.toLocaleString('en'))).toBe(value);
			expect(parseSeconds(`${h}:${m?.padStart(2, '0')}:${s?.padStart(2, '0')}`)).toBe(value);
			expect(parseSeconds(`${Math.floor(value / 60)}:${s}`)).toBe(value);
		}),
	);
});

test('never returns a negative or infinite number', () => {
	fc.assert(
		fc.property(fc.oneof(fc.stringMatching(/^[-\d:.,e]{1,12}$/), fc.anything()), (value) => {
			const read = parseSeconds(value);
			expect(read === null || (read >= 0 && Number.isFinite(read))).toBe(true);
		}),
	);
});
