import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendList } from '../../src/add/extend-list.ts';
import { cellsOf, readCsvTable } from '../../src/sources/csv-table.ts';

const extend = (there: string, given: string) =>
	extendList({ text: there, name: 'nb/videos.csv' }, { text: given, name: 'given/videos.csv' });
const reasons = (problems: ReturnType<typeof extend>['problems']) =>
	problems.map(({ file, line, reason }) => `${file}:${line ?? ''} ${reason}`);

describe('new rows of a list of videos', () => {
	test('follow its columns, delimiter and line ends', () => {
		const there = 'Title;File;Seen;ID\r\n"One";one.srt;"yes; ""twice""";dQw4w9WgXcQ\r\n';
		const given = 'file,id,title\none.srt,dQw4w9WgXcQ,One\ntwo.srt,a-VQfQqIMrE,"Two; ""nets"""\n';
		expect(extend(there, given)).toMatchObject({
			tail: '"Two; ""nets""";two.srt;;a-VQfQqIMrE\r\n',
			files: ['two.srt'],
			problems: [],
			conflicts: [],
		});
	});

	test.each([
		['file,id\none.srt,', '\ntwo.srt,'],
		['file,id\none.srt,\n', 'two.srt,\n'],
		['file,id\none.srt,\n\n\n', 'two.srt,\n'],
		['file\tid\r\none.srt\t', '\r\ntwo.srt\t'],
		['file,id\rone.srt,\r', 'two.srt,\r'],
		['file,id', '\none.srt,\ntwo.srt,'],
	])('start on a new line after %j, and end like it', (there, tail) => {
		expect(extend(there, 'file\none.srt\ntwo.srt\n').tail).toBe(tail);
	});

	test('are those for files that it does not name, in any Unicode normalization; the last of two for one file', () => {
		const given = 'file,id\ncafe\u0301.srt,\ntwo.srt,a-VQfQqIMrE\ntwo.srt,dQw4w9WgXcQ\n';
		expect(extend('file,id\ncaf\u00e9.srt,\n', given).tail).toBe('two.srt,dQw4w9WgXcQ\n');
	});

	test('drop columns that it lacks if builds do not read them; otherwise they are refused', () => {
		const there = 'file,id\none.srt,\n';
		expect(extend(there, 'file,mood,seen\ntwo.srt,good,\n')).toMatchObject({ tail: 'two.srt,\n', leftOut: ['mood'] });
		const { tail, problems } = extend(there, 'file,title,published,mood\ntwo.srt,Two,,good\n');
		expect(tail).toBe('');
		expect(reasons(problems)).toEqual(['given/videos.csv: nb/videos.csv lacks columns that the new rows need: title.']);
		expect(reasons(extend('', 'file\ntwo.srt\n').problems)).toEqual([expect.stringContaining('is empty')]);
	});

	test('exclude rows that it describes differently, which are reported', () => {
		const there = 'file,id,title\none.srt,dQw4w9WgXcQ,My own\ntwo.srt,,\n';
		const given = 'file,id,title,mood\none.srt,dQw4w9WgXcQ,New,bad\ntwo.srt,,Two,\n';
		const { tail, conflicts } = extend(there, given);
		expect(tail).toBe('');
		expect(reasons(conflicts)).toEqual([
			'given/videos.csv:2 The row for one.srt in nb/videos.csv differs (title) and is kept.',
			'given/videos.csv:3 The row for two.srt in nb/videos.csv differs (title) and is kept.',
		]);
		expect(extend(there, 'file,id,title\none.srt,dQw4w9WgXcQ,\n').conflicts).toEqual([]);
	});

	test.each([
		['file,url\none.srt,\n\n,https://vimeo.com/1\n', 4, 'The row has no file.'],
		['file,url\ntwo.srt,http://vimeo.com/1\n', 2, 'url is "http://vimeo.com/1", which is not an https URL.'],
		['file,url\none.srt\n', 2, 'The row has 1 value, but the header has 2 columns.'],
		['file,url\none.srt,\n\ntwo.srt,"\n', 4, 'A quote that opens in this row is never closed.'],
		['name,url\ntwo.srt,\n', 1, 'There is no column "file": the header has "name", "url".'],
	])('are refused if the given list is %j, with its line', (given, line, reason) => {
		const { tail, problems } = extend('file,url\none.srt,\n', given);
		expect(tail).toBe('');
		expect(reasons(problems)).toEqual([`given/videos.csv:${line} ${reason}`]);
	});

	test('are not affected by errors in other rows', () => {
		const given = 'file,url\none.srt,http://vimeo.com/1\ntwo.srt,https://vimeo.com/2\n';
		expect(extend('file,url\none.srt,https://vimeo.com/1\n', given)).toMatchObject({
			tail: 'two.srt,https://vimeo.com/2\n',
			problems: [],
			conflicts: [{ line: 2 }],
		});
	});

	test.each([
		['file,url\n"one.srt,\n', 2, 'A quote that opens in this row is never closed.'],
		['file,url\none.srt\n', 2, 'The row has 1 value, but the header has 2 columns.'],
		['name,url\none.srt,\n', 1, 'There is no column "file": the header has "name", "url".'],
	])('are not appended to %j, whose line to fix is given', (there, line, reason) => {
		const { tail, problems } = extend(there, 'file\ntwo.srt\n');
		expect(tail).toBe('');
		expect(reasons(problems)).toEqual([
			`nb/videos.csv:${line} ${reason}`,
			'given/videos.csv: nb/videos.csv has errors, so no rows are appended to it.',
		]);
	});

	test('are refused if they would be misread', () => {
		const { tail, problems } = extend('file,title\rone.srt,One\r', 'file,title\ntwo.srt,"Two\nlines"\n');
		expect(tail).toBe('');
		expect(reasons(problems)).toEqual([expect.stringContaining('would be misread if appended')]);
	});

	test('can be read back after appending to any list, which keeps its rows; then none are new', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '\r\n', '=') });
		const rows = (prefix: string) =>
			fc.array(cell, { maxLength: 4 }).map((titles) => titles.map((title, at) => [`${prefix}${at}.srt`, title]));
		const write = (table: readonly (readonly string[])[], delimiter: string, end: string) =>
			table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join(end);
		const dialect = fc.record({
			delimiter: fc.constantFrom(',', ';', '\t'),
			end: fc.constantFrom('\n', '\r\n'),
			last: fc.boolean(),
		});
		fc.assert(
			fc.property(rows('a'), rows('b'), dialect, (old, more, { delimiter, end, last }) => {
				const there = write([['file', 'title'], ...old], delimiter, end) + (last ? end : '');
				const given = write(
					[['title', 'file'], ...[...more, ...old].map(([file = '', title = '']) => [title, file])],
					',',
					'\n',
				);
				const { tail, problems, conflicts } = extend(there, given);
				expect([...problems, ...conflicts]).toEqual([]);
				const table = readCsvTable(there + tail);
				expect(table.rows.map((row) => cellsOf(table, row))).toEqual(
					[...old, ...more].map(([file, title]) => ({ file, title })),
				);
				expect(extend(there + tail, given).tail).toBe('');
			}),
		);
	});
});
