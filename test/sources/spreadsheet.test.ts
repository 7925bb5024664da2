import { expect, test } from 'vitest';
import { restoreHours } from '../../src/sources/spreadsheet.ts';

test('an hour begins where times start again', () => {
	expect(restoreHours(['59:50.0', '00:10.5', '30:00.0', '58:00.0', '01:00.0'])).toEqual([
		'59:50.0',
		'1:00:10.5',
		'1:30:00.0',
		'1:58:00.0',
		'2:01:00.0',
	]);
});

test('a row out of order is no new hour, and moves no others', () => {
	const unordered = ['40:00.0', '05:00.0', '40:10.0', '41:00.0'];
	expect(restoreHours(unordered)).toEqual(unordered);
});
