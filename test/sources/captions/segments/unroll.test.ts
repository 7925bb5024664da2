import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Caption, Word } from '../../../../src/sources/captions/track.ts';
import { lineOf, rowsOf } from '../../../../src/sources/captions/line.ts';
import { unroll } from '../../../../src/sources/captions/segments/unroll.ts';
import { vtt } from '../../../../src/sources/captions/text-formats/vtt.ts';
import { caption, rowTexts } from '../helpers.ts';
import { lacksSharedCaptions, readShared } from '../shared-data.ts';

/** A spoken line, and whether the screen is cleared before it. */
interface Spoken {
	readonly words: readonly string[];
	readonly clears: boolean;
}

// Few words, so that lines repeat often.
const spoken = fc.array(
	fc.record({
		words: fc.array(fc.constantFrom('no', 'yes', 'well'), { minLength: 1, maxLength: 3 }),
		clears: fc.boolean(),
	}),
	{ minLength: 1, maxLength: 30 },
);

/** Lines as in YouTube's `.vtt`: the new one below the old one, then the new one alone for 10 ms. */
function rolling(lines: readonly Spoken[], options: { timed: boolean; holds: boolean }): Caption[] {
	const captions: Caption[] = [];
	for (const [index, { words, clears }] of lines.entries()) {
		const start = index * 2;
		const end = start + (options.holds ? 1.99 : 2);
		const timed = options.timed && words.length > 1;
		const pieces = words.map((word, at): Word => ({ text: at === 0 ? word : ` ${word}`, start: start + at * 0.3 }));
		const line = timed ? lineOf(pieces, start) : { text: words.join(' ') };
		const above = clears ? '' : (lines[index - 1]?.words.join(' ') ?? '');
		captions.push({ start, end, rows: [{ text: above }, line] });
		if (options.holds) captions.push({ start: end, end: start + 2, rows: [{ text: words.join(' ') }, { text: '' }] });
	}
	return captions;
}

const correct = ({ rows, ...one }: Caption): Caption => ({
	...one,
	rows: rows.map((row) => ({ ...row, text: row.text.replace('rally', 'rayleigh') })),
});

const unrolledTexts = (captions: readonly Caption[]): string[] =>
	unroll(captions).captions.flatMap(({ rows }) => rows.map((row) => row.text));
const textsOf = (lines: readonly Spoken[]): string[] => lines.map(({ words }) => words.join(' '));

describe('unroll', () => {
	test.each([
		['with word times', true],
		['without word times', false],
	])('returns each line once, but repeated speech twice, %s', (_, timed) => {
		fc.assert(
			fc.property(spoken, (lines) => {
				expect(unrolledTexts(rolling(lines, { timed, holds: true }))).toEqual(textsOf(lines));
			}),
		);
	});

	test('returns each line once even if the captions that only hold the screen are missing', () => {
		const busy = spoken.filter(
			(lines) => lines.filter(({ clears }) => !clears).length > lines.length / 2 && lines.length > 3,
		);
		fc.assert(
			fc.property(busy, (lines) => {
				fc.pre(lines.slice(1).filter(({ clears }) => !clears).length >= 2);
				expect(unrolledTexts(rolling(lines, { timed: false, holds: false }))).toEqual(textsOf(lines));
			}),
		);
	});

	test.each([
		['the line itself', [0], 1],
		['the copy held on the screen', [1], 2],
		['the copy above the next line', [2], 1],
		['both copies', [1, 2], 1],
	])('returns a line once if a word was corrected only in %s', (_, corrected, rewordedRows) => {
		const lines = ['we shift by', 'the rally quotient', 'and repeat this'].map((line) => line.split(' '));
		const captions = rolling(
			lines.map((words) => ({ words, clears: false })),
			{ timed: true, holds: true },
		);
		// The captions that show the second line: its own, the one that holds it, and that of the next line.
		const edited = captions.map((one, index) => (corrected.includes(index - 2) ? correct(one) : one));
		const result = unroll(edited);
		const spoken = corrected.includes(0) ? 'the rayleigh quotient' : 'the rally quotient';
		expect(result.captions.flatMap(({ rows }) => rows.map(({ text }) => text))).toEqual([
			'we shift by',
			spoken,
			'and repeat this',
		]);
		expect(result).toMatchObject({ rolledRows: 5, rewordedRows });
	});

	test('keeps the times of captions and words', () => {
		const lines = [
			{ words: ['no', 'no'], clears: true },
			{ words: ['no', 'no'], clears: false },
		];
		const { captions, rolledRows } = unroll(rolling(lines, { timed: true, holds: true }));
		expect(captions.map(({ start, rows }) => [start, rows[0]?.words?.map((word) => word.start)])).toEqual([
			[0, [0, 0.3]],
			[2, [2, 2.3]],
		]);
		expect(rolledRows).toBe(3);
	});

	test('treats a row with word times as new, even if it repeats the previous one', () => {
		const timed = (start: number): Caption => ({
			start,
			end: start + 1,
			rows: [
				lineOf(
					[
						{ text: 'no', start },
						{ text: ' no', start: start + 0.3 },
					],
					start,
				),
			],
		});
		const roll = rolling(
			[
				{ words: ['well'], clears: true },
				{ words: ['yes'], clears: false },
			],
			{ timed: true, holds: true },
		);
		expect(unrolledTexts([...roll, timed(4), timed(5)])).toEqual(['well', 'yes', 'no no', 'no no']);
	});

	test('unrolls three rows, as broadcasters use', () => {
		const rows = ['a b', 'c d', 'e f', 'g h', 'i j'];
		const captions = rows.map((_, index) =>
			caption(index, index + 1, rows.slice(Math.max(0, index - 2), index + 1).join('\n')),
		);
		expect(unrolledTexts(captions)).toEqual(rows);
	});

	test('unrolls four rows, the maximum of a screen', () => {
		const rows = ['the tide', 'turns at six', 'so the boats', 'leave by five', 'with nets', 'and a lamp', 'each'];
		const captions = rows.map((_, index) =>
			caption(index * 2, index * 2 + 2, rows.slice(Math.max(0, index - 3), index + 1).join('\n')),
		);
		expect(unrolledTexts(captions)).toEqual(rows);
	});

	test('treats a row that is shown alone as new, even if it repeats the previous one', () => {
		const texts = ['one', 'one\ntwo', 'two\nthree', 'three\nno', 'no', 'no', 'no\nyes'];
		const captions = texts.map((text, index) => caption(index * 2, index * 2 + 2, text));
		expect(unrolledTexts(captions)).toEqual(['one', 'two', 'three', 'no', 'no', 'no', 'yes']);
	});

	test.each([
		['if it scrolled up above a blank row', 0.1, ['one', 'two', 'three', 'four']],
		['but not after a break', 0.2, ['one', 'two', 'three', 'three', 'four']],
	])('removes a row that stays as long as a new one would, %s', (_, gap, expected) => {
		const captions = [
			caption(0, 2, 'one'),
			caption(2, 4, 'one\ntwo'),
			caption(4, 6, 'two\nthree'),
			caption(6 + gap, 8, 'three\n'),
			caption(8, 10, 'three\nfour'),
		];
		expect(unrolledTexts(captions)).toEqual(expected);
	});

	test.each([
		['one caption', ['a', 'a\nb', 'c'], 0],
		['two captions', ['a', 'a\nb', 'b\nc'], 2],
		['two captions of four with several rows', ['a', 'a\nb', 'b\nc', 'd\ne', 'f\ng'], 2],
		['two captions of five with several rows', ['a', 'a\nb', 'b\nc', 'd\ne', 'f\ng', 'h\ni'], 0],
	])('if %s repeat the row above, removes as many rows as roll', (_, texts, rolledRows) => {
		const captions = texts.map((text, index) => caption(index, index + 1, text));
		expect(unroll(captions).rolledRows).toBe(rolledRows);
	});

	test('leaves manual captions unchanged, including repetitions', () => {
		const captions = [
			caption(0, 1, 'No.'),
			caption(1, 2, 'No.'),
			caption(2, 3, 'No.\nI said no.'),
			caption(3, 4, 'A line\nand another'),
			caption(4, 5, 'A third\nand a fourth'),
		];
		expect(unroll(captions)).toEqual({ captions, rolledRows: 0, rewordedRows: 0 });
	});

	test('leaves captions without a repeated row unchanged', () => {
		const texts = fc.uniqueArray(
			fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
			{ maxLength: 20, selector: (text) => text.trim() },
		);
		fc.assert(
			fc.property(texts, (all) => {
				const captions = all.map((text, index) => ({
					start: index,
					end: index + 1,
					rows: rowsOf([{ text: text.replace(/\s/g, '_') }], index),
				}));
				fc.pre(new Set(rowTexts(captions).flat()).size === captions.length);
				expect(unroll(captions).rolledRows).toBe(0);
			}),
		);
	});
});

describe.skipIf(lacksSharedCaptions)('real rolling captions (need the shared data)', () => {
	test.each(['BIN-0ZaAhYY.de.vtt', 'auto-english.en.vtt'])('%s: exactly the words of its timing tags', (name) => {
		const text = readShared(name).toString();
		const tagged = [...text.matchAll(/<c>([^<]*)<\/c>/g)].flatMap((match) => match[1]?.trim().split(/\s+/) ?? []);
		// The first word of a line has no tag, so a line of one word has none: it is in the second row.
		const untagged = text.split('\n\n').flatMap((block) => {
			const [times = '', , second = ''] = block.split('\n');
			return times.includes('-->') && second.trim() !== ''
				? second
						.replace(/<\d.*$/, '')
						.trim()
						.split(/\s+/)
				: [];
		});
		const words = unrolledTexts(vtt.parse(text).captions).flatMap((line) => line.split(' '));
		expect(words.length).toBe(tagged.length + untagged.length);
		expect(words.toSorted()).toEqual([...tagged, ...untagged].toSorted());
	});
});

test('keeps rows if only one of them repeats the row above', () => {
	const screens = ['a b c', 'b c d', 'c d e', 'd x f', 'x f g'].map((rows, at) =>
		caption(at * 2, at * 2 + 2, rows.replaceAll(' ', '\n')),
	);
	expect(rowTexts(unroll(screens).captions)).toEqual([['a', 'b', 'c'], ['d'], ['e'], ['d', 'x', 'f'], ['g']]);
});
