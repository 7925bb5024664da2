import { expect, test } from 'vitest';
import { fixture, readAs } from '../samples.ts';

const [header = ''] = fixture('lectures.viewer.txt').toString().replaceAll('\r', '').split('-bAkE_bread', 1);
const url = 'https://www.youtube.com/watch?v=abcdefghijk&t=5s';
const cut = 'https://i.ytimg.com/vi/ab…axresdefault.jpg';

async function read(...lines: string[]) {
	return readAs('x.viewer.txt', header + lines.join('\n'));
}

const full = ['abcdefghijk', 'some words', '1,021', '1,050', url, 'A title', cut];

test('accepts empty values at the end of a row as empty lines or missing lines', async () => {
	const short = full.slice(0, 5);
	const { segments, problems } = await read(...short, ...full, ...short, '', '', ...short, '', ...short);
	expect(problems).toEqual([]);
	expect(segments.map(({ title }) => title)).toEqual([undefined, 'A title', undefined, undefined, undefined]);
});

test('assigns lines to matching columns if an empty value in the middle is missing, and not if it is there', async () => {
	const withoutUrl = full.filter((line) => line !== url);
	const withoutEnd = full.filter((line) => line !== '1,050');
	const { segments, problems } = await read(...withoutUrl, ...withoutEnd, ...full.with(4, ''), ...full);
	expect(problems).toEqual([]);
	expect(segments).toMatchObject([
		{ start: 1021, end: 1050, title: 'A title' },
		{ start: 1021, title: 'A title', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
		{ start: 1021, end: 1050, title: 'A title' },
		{ start: 1021, end: 1050, title: 'A title' },
	]);
	expect(segments[0]).not.toHaveProperty('url');
	expect(segments[1]).not.toHaveProperty('end');
});

test('assigns a value that is not a number to the column after position', async () => {
	const columns = ['video_id', 'text', 'start_second', 'position', 'title'].map(
		(name) => `${name}\nstringlengths\n1\n20\n`,
	);
	const rows = 'abcdefghijk\none\n1\n7\nA title\nabcdefghijk\ntwo\n2\nA title\n';
	const { segments } = await readAs('x.txt', `${columns.join('')}${rows}`);
	expect(segments).toMatchObject([{ position: 7, title: 'A title' }, { title: 'A title' }]);
	expect(segments[1]).not.toHaveProperty('position');
});

test('does not take a title or text of eleven letters for the id of the next row', async () => {
	const titled = full.with(5, 'Mathematics');
	const { segments, problems } = await read(...titled, ...titled.slice(0, 6), ...full.with(1, 'mathematics'));
	expect(problems).toEqual([]);
	expect(segments.map(({ title }) => title)).toEqual(['Mathematics', 'Mathematics', 'A title']);
	expect(segments[2]?.text).toBe('mathematics');
});

test('ignores empty lines around rows and at the end', async () => {
	const { rows, problems } = await read('', ...full, '', '', ...full, '', '', '');
	expect({ rows, problems }).toEqual({ rows: 2, problems: [] });
});

test('reports a bad row by its line, and reads the others', async () => {
	const { segments, problems } = await read(...full, ...full.with(0, 'short'), ...full.with(2, 'soon'), ...full);
	expect(segments).toHaveLength(2);
	expect(problems).toMatchObject([
		{ file: 'x.viewer.txt', line: 36, reason: 'video_id is "short", which is not the id of a video.' },
		{ line: 43, reason: 'start_second is "soon", which is not a time.' },
	]);
});

test('reports a truncated row', async () => {
	const { segments, problems } = await read(...full, ...full.slice(0, 2));
	expect(segments).toHaveLength(1);
	expect(problems).toMatchObject([{ line: 36, reason: 'start_second is empty.' }]);
});

test('accepts columns in any order, class columns and unknown columns', async () => {
	const columns = 'split\nstringclasses\n2 values\ntext\nstringlengths\n3\n90\nvideo_id\nstringlengths\n11\n11\n';
	const content = `${columns}start_second\nfloat64\n-1\n1.2M\ntrain\none\nabcdefghijk\n1.5\ntest\ntwo\nabcdefghijk\n2\n`;
	expect((await readAs('x.txt', content)).segments).toEqual([
		{ videoId: 'abcdefghijk', text: 'one', start: 1.5 },
		{ videoId: 'abcdefghijk', text: 'two', start: 2 },
	]);
});

test('reports a missing column once', async () => {
	const { problems } = await readAs('x.txt', 'text\nstringlengths\n1\n2\nvideo_id\nstringlengths\n11\n11\na\nb\n');
	expect(problems).toMatchObject([{ line: 1, reason: 'The column start_second is missing; found: text, video_id.' }]);
});
