import { describe, expect, test } from 'vitest';
import { readAs } from '../samples.ts';

const good = '{"video_id":"abcdefghijk","text":"words","start_second":1}';

describe('JSON Lines', () => {
	test('reports a malformed line by its number, and reads the others', async () => {
		const { segments, problems, rows } = await readAs('x.jsonl', `${good}\n\n{"video_id":\n[1]\r\n${good}`);
		expect(segments).toHaveLength(2);
		expect(rows).toBe(4);
		expect(problems).toMatchObject([
			{ file: 'x.jsonl', line: 3, reason: 'The line is not JSON: "{"video_id":".' },
			{ file: 'x.jsonl', line: 4, reason: 'The row is a list, not an object.' },
		]);
	});

	test('skips an endless line instead of buffering it', async () => {
		const { segments, problems } = await readAs('x.jsonl', `${good}\n"${'endless '.repeat(200_000)}"\n${good}\n`);
		expect(segments).toHaveLength(2);
		expect(problems).toMatchObject([{ line: 2, reason: expect.stringMatching(/^The row is longer than/) as string }]);
	});

	test('reports a column that no row has once, with the columns of the first row', async () => {
		const row = '{"video_id":"abcdefghijk","text":"words","start":1}\n';
		expect((await readAs('x.jsonl', row.repeat(3000))).problems).toEqual([
			{
				file: 'x.jsonl',
				reason: 'The column start_second is missing; found: video_id, text, start.',
				hint: 'A data set needs the columns video_id, text and start_second; a transcript of one video needs start and text.',
			},
		]);
	});

	test('reports a column that one row lacks at that row', async () => {
		const { problems } = await readAs('x.jsonl', `${good}\n{"video_id":"abcdefghijk","start_second":1}\n`);
		expect(problems).toMatchObject([{ line: 2, reason: 'text is empty.' }]);
	});

	test('rejects objects as values, whatever their methods', async () => {
		const traps = '{"video_id":"abcdefghijk","text":"a","start_second":{"toString":1,"valueOf":1}}';
		const { problems } = await readAs('x.jsonl', `${traps}\n${good.replace('"words"', '["words"]')}\n${good}`);
		expect(problems).toMatchObject([
			{ line: 1, reason: 'start_second is an object, which is not a time.' },
			{ line: 2, reason: 'text is a list, which is not text.' },
		]);
	});

	test('replaces a lone surrogate by U+FFFD', async () => {
		const { segments } = await readAs('x.jsonl', good.replace('words', 'a \\ud83e b \\ud83e\\udd56'));
		expect(segments[0]?.text).toBe('a \uFFFD b 🥖');
	});

	test('treats __proto__ as an ordinary key', async () => {
		const row = '{"__proto__":{"text":"polluted"},"video_id":"abcdefghijk","start_second":1}';
		const { segments } = await readAs('x.jsonl', `${row}\n${good}`);
		expect(segments.map(({ text }) => text)).toEqual(['words']);
	});
});

describe('JSON array', () => {
	test('reports an invalid row by its number', async () => {
		for (const [begin, end] of [
			['[', ']'],
			['{"rows":[', ']}'],
		]) {
			const rows = `${good}, 7,\n{"video_id":"abcdefghijk"}, null, ${good}`;
			const { segments, problems } = await readAs('x.json', `${begin}${rows}${end}`);
			expect(segments).toHaveLength(2);
			expect(problems).toMatchObject([
				{ file: 'x.json', row: 2, reason: 'The row is 7, not an object.' },
				{ file: 'x.json', row: 3, reason: 'text is empty.' },
				{ file: 'x.json', row: 4, reason: 'The row is null, not an object.' },
			]);
		}
	});

	test('reports malformed JSON, and reads the rows before it', async () => {
		const { segments, problems } = await readAs('x.json', `[${good},\n${good},\n {video_id}]`);
		expect(segments).toHaveLength(2);
		expect(problems).toMatchObject([
			{
				line: 3,
				reason: 'The JSON is malformed at column 3, after row 2. The rest of the file was not read.',
			},
		]);
	});

	test('reports truncated JSON, and reads the rows before it', async () => {
		const { segments, problems } = await readAs('x.json', `[${good},\n${good},\n{"video_id":"abc`);
		expect(segments).toHaveLength(2);
		expect(problems).toMatchObject([
			{ line: 3, reason: 'The JSON ends in the middle, after row 2: the rest of the file is missing.' },
		]);
	});

	test('stops at an endless row instead of buffering it', async () => {
		const { segments, problems } = await readAs('x.json', `[${good}, "${'endless '.repeat(400_000)}"]`);
		expect(segments).toHaveLength(1);
		expect(problems).toMatchObject([{ row: 2, reason: expect.stringMatching(/^The row is longer than/) as string }]);
	});

	test('reads any number of rows, however long they are together', async () => {
		const many = 50_000;
		const { segments, problems } = await readAs('x.json', `[${`${good},`.repeat(many - 1)}${good}]`);
		expect(problems).toEqual([]);
		expect(segments).toHaveLength(many);
	});

	test('rejects endless nesting quickly', async () => {
		const levels = 50_000;
		const deep = `{"a":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;
		expect((await readAs('x.json', `{"rows":[${good}],"more":${deep}}`)).problems).toMatchObject([
			{ line: 1, reason: expect.stringMatching(/^Lists and objects are nested too deeply .* after row 1\./) as string },
		]);
	}, 5000);

	test('reports an array without rows, and any other JSON', async () => {
		for (const content of ['[]', '{"rows":[]}'])
			expect((await readAs('x.json', content)).problems).toMatchObject([{ reason: 'The file contains no rows.' }]);
		for (const content of ['{}', '{"results":{"words":[{"word":"boats","count":2}]}}'])
			expect((await readAs('x.json', content)).problems).toMatchObject([
				{ hint: 'Export SRT or WebVTT from the program that made it.' },
			]);
	});

	test('treats __proto__ as an ordinary key', async () => {
		const row = '{"__proto__":{"text":"polluted"},"video_id":"abcdefghijk","start_second":1}';
		const { segments } = await readAs('x.json', `[${row}, ${good}]`);
		expect(segments.map(({ text }) => text)).toEqual(['words']);
	});
});
