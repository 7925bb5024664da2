import { expect, test } from 'vitest';
import { describeCaptionFiles } from '../../src/report/describe-sources.ts';
import type { FileReport } from '../../src/report/report.ts';

const captions = {
	format: 'WebVTT',
	encoding: 'utf-8',
	automatic: false,
	language: 'en',
	captions: 3,
	words: 600,
	rolledRows: 0,
	overlaps: 0,
	sounds: 0,
	speakers: 0,
	segments: 2,
	oddities: [],
} as const;
const file = (number: number, oddities: readonly { what: string; count: number }[] = []) =>
	({ file: `${number}.vtt`, captions: { ...captions, oddities }, leftOut: [] }) as unknown as FileReport;
const some = (count: number) => [...Array(count).keys()].map((number) => file(number));
const odd = file(99, [{ what: 'captions without words', count: 3 }]);

test('some caption files are all listed, of many only those with oddities', () => {
	expect(describeCaptionFiles({ files: [...some(11), odd] })).toHaveLength(2 * 12);
	expect(describeCaptionFiles({ files: some(13) })).toEqual([]);
	expect(describeCaptionFiles({ files: [...some(13), odd] })).toEqual([
		'  99.vtt',
		'    WebVTT, en: 3 captions, 600 words, 2 segments, captions without words: 3',
	]);
	expect(describeCaptionFiles({ files: Array<FileReport>(14).fill(odd) }).at(-1)).toMatch(/… and 2 more; /);
});
