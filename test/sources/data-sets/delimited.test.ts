import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/sources/text.ts';
import { csv, readAs, segmentOf } from '../samples.ts';

const header = 'video_id,text,start_second\n';

test('treats a quote inside an unquoted value as literal', async () => {
	const { segments, problems } = await readAs('x.csv', `${header}abcdefghijk,the "big" one,1\n`);
	expect(problems).toEqual([]);
	expect(segments[0]?.text).toBe('the "big" one');
});

test('reports a row with too few or too many values by its line, and reads the others', async () => {
	const rows = ['abcdefghijk,"two\nlines",1', 'abcdefghijk,short', '', 'abcdefghijk,a,b,2', 'abcdefghijk,last,3'];
	const { segments, problems, rows: count } = await readAs('x.csv', header + rows.join('\n'));
	expect(segments.map(({ start }) => start)).toEqual([1, 3]);
	expect(count).toBe(4);
	expect(problems).toMatchObject([
		{ file: 'x.csv', line: 4, reason: 'The row has 2 values, but the header has 3 columns.' },
		{ file: 'x.csv', line: 6, reason: 'The row has 4 values, but the header has 3 columns.' },
	]);
});

test('reports a bad value in a row of several lines at the first line', async () => {
	const { problems } = await readAs('x.csv', `${header}abcdefghijk,fine,1\nabcdefghijk,"a\n\nb",soon\n`);
	expect(problems).toMatchObject([{ line: 3, reason: 'start_second is "soon", which is not a time.' }]);
});

test('counts a CRLF inside a value as one line', async () => {
	const rows = [
		'abcdefghijk,"two\r\nlines",1',
		'abcdefghijk,"two\r\nmore",soon',
		'abcdefghijk,short',
		'abcdefghijk,"open',
	];
	const { problems } = await readAs('x.csv', ['video_id,text,start_second', ...rows].join('\r\n'));
	expect(problems.map(({ line }) => line)).toEqual([4, 6, 7]);
});

test('accepts mixed line ends, as in files with appended rows', async () => {
	for (const text of [
		'video_id,text,start_second\r\nabcdefghijk,one,1\nabcdefghijk,"two",2\r\nabcdefghijk,three,later\n',
		'video_id,text,start_second\nabcdefghijk,"one",1\r\nabcdefghijk,two,2\nabcdefghijk,three,"later"\r\n',
	]) {
		const { segments, problems } = await readAs('x.csv', text);
		expect(segments.map(({ text: words, start }) => [words, start])).toEqual([
			['one', 1],
			['two', 2],
		]);
		expect(problems).toMatchObject([{ line: 4, reason: 'start_second is "later", which is not a time.' }]);
	}
	expect((await readAs('x.csv', 'video_id,text,start_second\rabcdefghijk,one,1\r')).segments).toHaveLength(1);
});

test('reads decimal commas in a file with semicolons, and gives a hint elsewhere', async () => {
	const rows = ['video_id;text;start_second;end_second', 'abcdefghijk;one;5,5;12,345', 'abcdefghijk;two;1.5;2'];
	const { segments, problems } = await readAs('x.csv', rows.join('\n'));
	expect(problems).toEqual([]);
	expect(segments.map(({ start, end }) => [start, end])).toEqual([
		[5.5, 12.345],
		[1.5, 2],
	]);
	expect((await readAs('x.tsv', rows.join('\n').replaceAll(';', '\t'))).problems).toMatchObject([
		{
			line: 2,
			reason: 'start_second is "5,5", which is not a time.',
			hint: expect.stringContaining('a dot before the fraction') as string,
		},
	]);
});

test('reports an unclosed quote at its row, and reads the rows before it', async () => {
	const { segments, problems } = await readAs('x.csv', `${header}abcdefghijk,fine,1\nabcdefghijk,"open,2\na,b,3\n`);
	expect(segments).toHaveLength(1);
	expect(problems).toMatchObject([
		{ line: 3, reason: 'A quote that opens in this row is never closed. The rest of the file was not read.' },
	]);
});

test('stops at an endless row instead of buffering it', async () => {
	const { problems } = await readAs('x.csv', `${header}abcdefghijk,fine,1\nabcdefghijk,"${'endless '.repeat(200_000)}`);
	expect(problems).toMatchObject([{ line: 3, reason: expect.stringMatching(/^The row is longer than/) as string }]);
});

test('reports missing columns as one problem that lists those found', async () => {
	const rows = 'a,b,c\n'.repeat(50);
	expect((await readAs('x.csv', `video_id,Words,start\n${rows}`)).problems).toEqual([
		{
			file: 'x.csv',
			line: 1,
			reason: 'The columns text, start_second are missing; found: video_id, words, start.',
			hint: 'A data set needs the columns video_id, text and start_second; a transcript of one video needs start and text.',
		},
	]);
});

test('reports a duplicate column', async () => {
	const { problems } = await readAs('x.csv', 'video_id,text,start_second,Text\na,b,c,d\n');
	expect(problems).toMatchObject([{ line: 1, reason: 'The column text appears twice.' }]);
});

test('copes with columns named after object properties, and with thousands of columns', async () => {
	const names = ['__proto__', 'constructor', 'toString', ...Array.from({ length: 5000 }, (_, i) => `c${i}`)];
	const columns = Object.fromEntries(names.map((name) => [name, 'x']));
	Object.defineProperty(columns, '__proto__', { value: 'x', enumerable: true });
	expect(await segmentOf(columns)).toEqual({ videoId: 'abcdefghijk', text: 'words', start: 1 });
	expect(({} as { x?: unknown }).x).toBeUndefined();
});

test('round-trips any text through CSV, except white space', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
			const expected = foldText(text);
			const read = await readAs('any.csv', csv({ text }));
			expect(read.segments.map((segment) => segment.text)).toEqual(expected === '' ? [] : [expected]);
		}),
	);
});
