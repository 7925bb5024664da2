import { expect, test } from 'vitest';
import { formatLocation } from '../src/errors.ts';

test.each([
	[{ file: 'talks.csv', line: 12 }, 'talks.csv:12'],
	[{ file: 'talks.parquet', row: 12 }, 'talks.parquet, row 12'],
	[{ file: 'Café – 講義.srt' }, 'Café – 講義.srt'],
	[{ file: 'b\u001b[2J.srt' }, 'b\\u{1b}[2J.srt'],
	[{ file: 'a.srt: fine\n  b\u009b2J.srt', line: 1 }, 'a.srt: fine\\u{a}  b\\u{9b}2J.srt:1'],
	[{ file: '\u202egpj.srt' }, '\\u{202e}gpj.srt'],
])('the location of %j is shown as %s', (problem, text) => expect(formatLocation(problem)).toBe(text));
