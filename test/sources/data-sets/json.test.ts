import { describe, expect, test } from 'vitest';
import { readAs } from '../samples.ts';

const good = '{"video_id":"abcdefghijk","text":"words","start_second":1}';

describe('JSON Lines', () => {
	test('a malformed line is a problem with its line, and the lines around it are read', async () => {
		const { segments, problems, rows } = await readAs('x.jsonl', `${good}\n\n{"video_id":\n[1]\r\n${good}`);
		expect(segments).toHaveLength(2);
		expect(rows).toBe(4);
		expect(problems).toMatchObject([
			{ file: 'x.jsonl', line: 3, reason: 'The line is not JSON: "{"video_id":".' },
			{ file: 'x.jsonl', line: 4, reason: 'The row is a list, not an object.' },
		]);
	});

	test('an endless line is skipped, not collected', async () => {
		const { segments, problems } = await readAs('x.jsonl', `${good}\n"${'endless '.repeat(200_000)}"\n${good}\n`);
		expect(segments).toHaveLength(2);
		expect(problems).toMatchObject([{ line: 2, reason: expect.stringMatching(/^The row is longer than/) as string }]);
	});

	test('a column that no row has is one problem that lists those of the first row', async () => {
		const row = '{"video_id":"abcdefghijk","text":"words","start":1}\n';
		expect((await readAs('x.jsonl', row.repeat(3000))).problems).toEqual([
			{
				file: 'x.jsonl',
				reason: 'The column start_second is missing; found: video_id, text, start.',
				hint: 'A data set needs the columns video_id, text and start_second; a transcript of one video needs start and text.',
			},
		]);
	});

	test('a column that one row lacks is a problem of that row', async () => {
		const { problems } = await readAs('x.jsonl', `${good}\n{"video_id":"abcdefghijk","start_second":1}\n`);
		expect(problems).toMatchObject([{ line: 2, reason: 'text is empty.' }]);
	});

	test('values that are objects are rejected, whatever they pretend to be', async () => {
		const traps = '{"video_id":"abcdefghijk","text":"a","start_second":{"toString":1,"valueOf":1}}';
		const { problems } = await readAs('x.jsonl', `${traps}\n${good.replace('"words"', '["words"]')}\n${good}`);
		expect(problems).toMatchObject([
			{ line: 1, reason: 'start_second is an object, which is not a time.' },
			{ line: 2, reason: 'text is a list, which is not text.' },
		]);
	});

	test('half a surrogate pair, which JSON can write, becomes U+FFFD', async () => {
		const { segments } = await readAs('x.jsonl', good.replace('words', 'a \\ud83e b \\ud83e\\udd56'));
		expect(segments[0]?.text).toBe('a \uFFFD b 🥖');
	});

	test('a key __proto__ is a key like any other', async () => {
		const row = '{"__proto__":{"text":"polluted"},"video_id":"abcdefghijk","start_second":1}';
		const { segments } = await readAs('x.jsonl', `${row}\n${good}`);
		expect(segments.map(({ text }) => text)).toEqual(['words']);
	});
});

describe('JSON array', () => {
	test('a row that is no segment is a problem with its number', async () => {
		const { segments, problems } = await readAs('x.json', `[${good}, 7,\n{"video_id":"abcdefghijk"}, ${good}]`);
		expect(segments).toHaveLength(2);
		expect(problems).toMatchObject([
			{ file: 'x.json', row: 2, reason: 'The row is 7, not an object.' },
			{ file: 'x.json', row: 3, reason: 'text is empty.' },
		]);
	});

	test('malformed JSON is a problem after the rows before it', async () => {
		const { segments, problems } = await readAs('x.json', `[${good},\n${good},\n {video_id}]`);
		expect(segments).toHaveLength(2);
		expect(problems).toMatchObject([
			{
				line: 3,
				reason: 'The JSON is malformed at column 3, after row 2. The rest of the file was not read.',
			},
		]);
	});

	test('JSON that breaks off is a problem after the rows before it', async () => {
		const { segments, problems } = await readAs('x.json', `[${good},\n${good},\n{"video_id":"abc`);
		expect(segments).toHaveLength(2);
		expect(problems).toMatchObject([
			{ line: 3, reason: 'The JSON ends in the middle, after row 2: the rest of the file is missing.' },
		]);
	});

	test('an endless row is given up, not collected', async () => {
		const { segments, problems } = await readAs('x.json', `[${good}, "${'endless '.repeat(400_000)}"]`);
		expect(segments).toHaveLength(1);
		expect(problems).toMatchObject([{ row: 2, reason: expect.stringMatching(/^The row is longer than/) as string }]);
	});

	test('lists and objects within each other without end are a problem, and take no time', async () => {
		const levels = 50_000;
		const deep = `{"a":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;
		expect((await readAs('x.json', `{"rows":[${good}],"more":${deep}}`)).problems).toMatchObject([
			{ line: 1, reason: expect.stringMatching(/^Lists and objects are nested too deeply .* after row 1\./) as string },
		]);
	}, 5000);

	test('an array without rows, or another kind of JSON, is a problem', async () => {
		for (const content of ['[]', '{"rows":[]}'])
			expect((await readAs('x.json', content)).problems).toMatchObject([{ reason: 'The file contains no rows.' }]);
		for (const content of ['{}', '{"results":{"words":[{"word":"boats","count":2}]}}'])
			expect((await readAs('x.json', content)).problems).toMatchObject([
				{ hint: 'Export SRT or WebVTT from the program that made it.' },
			]);
	});

	test('a key __proto__ is a key like any other', async () => {
		const row = '{"__proto__":{"text":"polluted"},"video_id":"abcdefghijk","start_second":1}';
		const { segments } = await readAs('x.json', `[${row}, ${good}]`);
		expect(segments.map(({ text }) => text)).toEqual(['words']);
	});
});
