import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCaptions } from '../captions-of.ts';
import { rowTexts } from '../helpers.ts';

const stamp = (second: number, comma: string): string =>
	`00:00:${second.toFixed(3).padStart(6, '0').replace('.', comma)}`;

type Highlight = (word: string) => string;

/** Repeats each sentence for each of its words, with that word tagged, for a second each. */
function shown(sentences: readonly string[], highlight: Highlight): { start: number; end: number; text: string }[] {
	let second = 0;
	return sentences.flatMap((sentence) => {
		const words = sentence.split(' ');
		return words.map((_, at) => {
			const text = words.map((word, index) => (index === at ? highlight(word) : word)).join(' ');
			return { start: second, end: (second += 1), text };
		});
	});
}

const srt: (cues: ReturnType<typeof shown>) => string = (cues) =>
	cues
		.map(({ start, end, text }, at) => `${at + 1}\n${stamp(start, ',')} --> ${stamp(end, ',')}\n${text}\n`)
		.join('\n');
const vtt: (cues: ReturnType<typeof shown>) => string = (cues) =>
	`WEBVTT\n\n${cues.map(({ start, end, text }) => `${stamp(start, '.')} --> ${stamp(end, '.')}\n${text}\n`).join('\n')}`;
const ass: (cues: ReturnType<typeof shown>) => string = (cues) =>
	`[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${cues
		.map(({ start, end, text }) => `Dialogue: 0,${stamp(start, '.')},${stamp(end, '.')},Default,,0,0,0,,${text}\n`)
		.join('')}`;

const writers = [
	['SRT', srt, (word: string) => `<u>${word}</u>`],
	['SRT of stable-ts', srt, (word: string) => `<font color="#00ff00">${word}</font>`],
	['WebVTT', vtt, (word: string) => `<u>${word}</u>`],
	['WebVTT of stable-ts', vtt, (word: string) => `<b>${word}</b>`],
	['SubStation Alpha', ass, (word: string) => `{\\1c&H00FF00&}${word}{\\r}`],
] as const;

describe('captions that highlight word after word', () => {
	test.each(writers)('are merged to one per sentence with word times in %s', (_, write, highlight) => {
		const parsed = parseCaptions(write(shown(['The boat leaks.', 'No.', 'Paint it, Bo.'], highlight)), 'a');
		expect(rowTexts(parsed?.captions ?? [])).toEqual([['The boat leaks.'], ['No.'], ['Paint it, Bo.']]);
		expect(parsed?.captions.map(({ start, end }) => [start, end])).toEqual([
			[0, 3],
			[3, 4],
			[4, 7],
		]);
		expect(parsed?.captions[0]?.rows[0]?.words).toEqual([
			{ start: 0, text: 'The' },
			{ start: 1, text: ' boat' },
			{ start: 2, text: ' leaks.' },
		]);
	});

	test('are merged with those between words, which highlight none', () => {
		const [first, second, ...others] = shown(['The boat leaks.'], (word) => `<u>${word}</u>`);
		const silent = { start: 1, end: 1.5, text: 'The boat leaks.' };
		const cues = [first, silent, { ...second, start: 1.5 }, ...others] as ReturnType<typeof shown>;
		const parsed = parseCaptions(srt(cues), 'a');
		expect(rowTexts(parsed?.captions ?? [])).toEqual([['The boat leaks.']]);
		expect(parsed?.captions[0]?.rows[0]?.words?.map(({ start }) => start)).toEqual([0, 1.5, 2]);
	});

	test('are not sentences that are spoken twice, in italics or not', () => {
		const cues = ['Row!', '<i>Row!</i>', 'Row!', 'The boat', 'The boat'].map((text, at) => ({
			start: at,
			end: at + 1,
			text,
		}));
		expect(rowTexts(parseCaptions(srt(cues), 'a')?.captions ?? [])).toEqual([
			['Row!'],
			['Row!'],
			['Row!'],
			['The boat'],
			['The boat'],
		]);
	});

	test('neither lose nor duplicate a word', () => {
		const sentence = fc
			.array(fc.constantFrom('no', 'yes', 'well', 'a&b', '船'), { minLength: 2, maxLength: 5 })
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(
				fc.array(sentence, { minLength: 1, maxLength: 8 }),
				fc.constantFrom(...writers),
				(sentences, [, write, highlight]) => {
					const distinct = sentences.filter((one, at) => one !== sentences[at - 1]);
					const parsed = parseCaptions(write(shown(distinct, highlight)), 'a');
					expect(rowTexts(parsed?.captions ?? []).flat()).toEqual(distinct);
				},
			),
		);
	});
});
