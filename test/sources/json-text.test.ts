import { describe, expect, test } from 'vitest';
import { JsonReader, MalformedJson, malformedAt } from '../../src/sources/json-text.ts';

const inChunks = (text: string, size: number): MalformedJson | undefined => {
	const reader = new JsonReader('$.*', () => {});
	try {
		for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
		reader.end();
	} catch (error) {
		if (error instanceof MalformedJson) return error;
		throw error;
	}
	return undefined;
};

describe('malformedAt', () => {
	test.each([
		['{"a": 1,}', 1, 9],
		['[1,\n2,\nx]', 3, 1],
		['{"a" 1}', 1, 6],
		['{"a":1,\r\n"b":2\r\n"c":3}', 3, 1],
		['{"a":"é\\n\\u00e9🥖", "b" 2}', 1, 25],
		['["灯台\n"]', 1, 5],
		['[tru]', 1, 5],
		['{"a":\n  NaN}', 2, 3],
		['[1]\n x', 2, 2],
		['{a:1}', 1, 2],
	])('finds the error in %j at line %d, column %d, however the text is chunked', (text, line, column) => {
		expect(malformedAt(text)).toMatchObject({ place: { line, column }, isBrokenOff: false });
		for (const size of [1, 3, 7]) expect(inChunks(text, size)?.place.line).toBe(line);
	});

	test.each([
		['[1,\n2', 2, 2],
		['{"a":"b', 1, 8],
	])('finds %j truncated at line %d, column %d', (text, line, column) => {
		expect(malformedAt(text)).toMatchObject({ place: { line, column }, isBrokenOff: true });
	});

	test('finds no error in valid JSON', () => {
		expect(malformedAt('{"a": ["é", 1.5e3, true, null]}\n')).toBeUndefined();
	});
});
