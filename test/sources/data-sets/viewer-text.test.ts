import { expect, test } from 'vitest';
import { fixture, readAs } from '../samples.ts';

const [header = ''] = fixture('lectures.viewer.txt').toString().replaceAll('\r', '').split('-bAkE_bread', 1);
const url = 'https://www.youtube.com/watch?v=abcdefghijk&t=5s';
const cut = 'https://i.ytimg.com/vi/ab…axresdefault.jpg';

async function read(...lines: string[]) {
	return readAs('x.viewer.txt', header + lines.join('\n'));
}

const full = ['abcdefghijk', 'some words', '1,021', '1,050', url, 'A title', cut];

test('empty values at the end of a row may be empty lines or none', async () => {
	const short = full.slice(0, 5);
	const { segments, problems } = await read(...short, ...full, ...short, '', '', ...short, '', ...short);
	expect(problems).toEqual([]);
	expect(segments.map(({ title }) => title)).toEqual([undefined, 'A title', undefined, undefined, undefined]);
});

test('an empty value in the middle may be missing: each line goes to the column that it fits', async () => {
	const withoutUrl = full.filter((line) => line !== url);
	const withoutEnd = full.filter((line) => line !== '1,050');
	const { segments, problems } = await read(...withoutUrl, ...withoutEnd, ...full);
	expect(problems).toEqual([]);
	expect(segments).toMatchObject([
		{ start: 1021, end: 1050, title: 'A title' },
		{ start: 1021, title: 'A title', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
		{ start: 1021, end: 1050, title: 'A title' },
	]);
	expect(segments[0]).not.toHaveProperty('url');
	expect(segments[1]).not.toHaveProperty('end');
});

test('a position is a number: another value in its place is that of the next column', async () => {
	const columns = ['video_id', 'text', 'start_second', 'position', 'title'].map(
		(name) => `${name}\nstringlengths\n1\n20\n`,
	);
	const rows = 'abcdefghijk\none\n1\n7\nA title\nabcdefghijk\ntwo\n2\nA title\n';
	const { segments } = await readAs('x.txt', `${columns.join('')}${rows}`);
	expect(segments).toMatchObject([{ position: 7, title: 'A title' }, { title: 'A title' }]);
	expect(segments[1]).not.toHaveProperty('position');
});

test('a title or a text of eleven letters is not taken for the id of the next row', async () => {
	const titled = full.with(5, 'Mathematics');
	const { segments, problems } = await read(...titled, ...titled.slice(0, 6), ...full.with(1, 'mathematics'));
	expect(problems).toEqual([]);
	expect(segments.map(({ title }) => title)).toEqual(['Mathematics', 'Mathematics', 'A title']);
	expect(segments[2]?.text).toBe('mathematics');
});

test('empty lines around rows and at the end do not count', async () => {
	const { rows, problems } = await read('', ...full, '', '', ...full, '', '', '');
	expect({ rows, problems }).toEqual({ rows: 2, problems: [] });
});

test('a bad row is a problem with its line, and the rows around it are read', async () => {
	const { segments, problems } = await read(...full, ...full.with(0, 'short'), ...full.with(2, 'soon'), ...full);
	expect(segments).toHaveLength(2);
	expect(problems).toMatchObject([
		{ file: 'x.viewer.txt', line: 36, reason: 'video_id is "short", which is not the id of a video.' },
		{ line: 43, reason: 'start_second is "soon", which is not a time.' },
	]);
});

test('a row that breaks off is a problem', async () => {
	const { segments, problems } = await read(...full, ...full.slice(0, 2));
	expect(segments).toHaveLength(1);
	expect(problems).toMatchObject([{ line: 36, reason: 'start_second is empty.' }]);
});

test('columns may be in another order, and classes and other columns beside them', async () => {
	const columns = 'split\nstringclasses\n2 values\ntext\nstringlengths\n3\n90\nvideo_id\nstringlengths\n11\n11\n';
	const content = `${columns}start_second\nfloat64\n-1\n1.2M\ntrain\none\nabcdefghijk\n1.5\ntest\ntwo\nabcdefghijk\n2\n`;
	expect((await readAs('x.txt', content)).segments).toEqual([
		{ videoId: 'abcdefghijk', text: 'one', start: 1.5 },
		{ videoId: 'abcdefghijk', text: 'two', start: 2 },
	]);
});

test('a missing column is one problem', async () => {
	const { problems } = await readAs('x.txt', 'text\nstringlengths\n1\n2\nvideo_id\nstringlengths\n11\n11\na\nb\n');
	expect(problems).toMatchObject([{ line: 1, reason: 'The column start_second is missing; found: text, video_id.' }]);
});
