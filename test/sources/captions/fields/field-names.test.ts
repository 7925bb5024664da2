import { describe, expect, test } from 'vitest';
import { fieldNamed } from '../../../../src/sources/captions/fields/field-names.ts';

describe('fieldNamed', () => {
	test.each([
		['start', 'start', undefined],
		['startTime', 'start', undefined],
		['Start Time', 'start', undefined],
		['Timecode In', 'start', undefined],
		['Start (s)', 'start', 1],
		['start_second', 'start', 1],
		['tStartMs', 'start', 0.001],
		['offsetMilliseconds', 'start', 0.001],
		['offsetInTicks', 'start', 1e-7],
		['Début', 'start', undefined],
		['end_ts', 'end', undefined],
		['End [ms]', 'end', 0.001],
		['durationInMilliseconds', 'duration', 0.001],
		['punctuated_word', 'text', undefined],
		['SPEAKER LABEL', 'speaker', undefined],
		['speakerDesignation', 'speaker', undefined],
	])('is told by %s', (name, field, unit) => {
		const found = fieldNamed(name);
		expect([found?.field, found?.unit]).toEqual([field, unit]);
	});

	test.each([
		'',
		's',
		'ms',
		'id',
		'confidence',
		'title',
		'startOfParagraph',
		'constructor',
		'__proto__',
		'text'.repeat(20),
	])('is not told by %j', (name) => {
		expect(fieldNamed(name)).toBeNull();
	});

	test('ranks the better of several names for a field first', () => {
		const ranks = ['start', 'offset', 'timestamp'].map((name) => fieldNamed(name)?.rank ?? -1);
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	});
});
