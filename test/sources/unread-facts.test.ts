import { expect, test } from 'vitest';
import { UnreadFacts } from '../../src/sources/unread-facts.ts';
import { lectureRows, parquet, readAs } from './samples.ts';

const header = 'video_id,text,start_second,published,language,position';
const row = (...facts: string[]): string => ['abcdefghijk', 'words', '1', ...facts].join(',');

test('reports facts that cannot be parsed, and keeps the row', async () => {
	const good = row('2024-05-31', 'pt_BR', '3.0');
	const { segments, problems, unread } = await readAs(
		'a.csv',
		[header, good, row('2026-13-08', 'spoken', 'first'), row(' ', '', '')].join('\n'),
	);
	expect(problems).toEqual([]);
	expect(segments).toHaveLength(3);
	expect(unread).toEqual([
		{
			file: 'a.csv',
			line: 3,
			reason: 'published is "2026-13-08", which is not a date, so it is ignored.',
			hint: 'Write a date such as 2024-05-31.',
		},
		{
			file: 'a.csv',
			line: 3,
			reason: 'language is "spoken", which is not a language tag, so it is ignored.',
			hint: 'Write a tag such as en or pt-BR.',
		},
		{
			file: 'a.csv',
			line: 3,
			reason: 'position is "first", which is not a place in a course, so it is ignored.',
			hint: 'Write a whole number from 1.',
		},
	]);
});

test('reports a value of several rows once, at the first of them', async () => {
	const bad = row('2026-13-08', 'en', '1');
	const { unread } = await readAs('a.csv', [header, bad, row('soon', 'en', '1'), bad, bad].join('\n'));
	expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
		[2, 'published is "2026-13-08", which is not a date, so it is ignored. 2 more rows have the same value.'],
		[3, 'published is "soon", which is not a date, so it is ignored.'],
	]);
});

test('reports the row in formats without lines, and accepts missing numbers', async () => {
	const [first = {}] = lectureRows;
	const rows = [
		{ ...first, position: NaN },
		{ ...first, position: 2.5 },
	];
	const { unread } = await readAs('a.parquet', parquet(rows));
	expect(unread).toMatchObject([{ row: 2, reason: expect.stringContaining('position is 2.5, ') as string }]);
});

test('reports an unusable row, but not its facts', async () => {
	const { problems, unread } = await readAs('a.csv', `${header}\n${row('soon', '', '').replace(',1,', ',never,')}`);
	expect(problems).toHaveLength(1);
	expect(unread).toEqual([]);
});

test('shows hostile values as text, and counts those beyond the limit', () => {
	const unread = new UnreadFacts();
	for (let line = 1; line <= 120; line++) unread.add({ file: 'a.csv', line }, { published: `\u001b[3${line}` }, {});
	const list = unread.list();
	expect(list).toHaveLength(101);
	expect(list[0]?.reason).toContain('"\\u{1b}[31"');
	expect(list.at(-1)).toEqual({ file: 'a.csv', reason: 'There are 20 more of this kind in the file.', hint: '' });
});
