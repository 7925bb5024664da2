import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuesOf } from '../../../../src/site/client/player/cues.ts';

test('divides the time of a moment in proportion to the length of its captions', () => {
	const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
	const cues = cuesOf(
		[
			{ second: 10, text: words(32) },
			{ second: 30, text: 'End.' },
		],
		40,
	);
	expect(cues).toEqual([
		{ start: 10, end: 20, text: words(16) },
		{ start: 20, end: 30, text: words(16) },
		{ start: 30, end: 40, text: 'End.' },
	]);
});

test('makes no captions for a moment without words, and gives the last moment of unknown length a default time', () => {
	expect(
		cuesOf(
			[
				{ second: 0, text: ' ' },
				{ second: 5, text: 'End.' },
			],
			0,
		),
	).toEqual([{ start: 5, end: 25, text: 'End.' }]);
});

test('keeps every word, in order, in pieces that fit on two lines', () => {
	const moments = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 8 });
	fc.assert(
		fc.property(moments, (texts) => {
			const cues = cuesOf(
				texts.map((text, index) => ({ second: index * 10, text })),
				texts.length * 10,
			);
			const squeezed = (text: string): string => text.replace(/\s/g, '');
			expect(cues.map(({ text }) => squeezed(text)).join('')).toBe(squeezed(texts.join('')));
			for (const [index, cue] of cues.entries()) {
				expect([...cue.text].length).toBeLessThanOrEqual(80);
				expect(cue.end).toBeGreaterThan(cue.start);
				expect(cue.start).toBeGreaterThanOrEqual((cues[index - 1]?.end ?? 0) - 1e-6);
			}
		}),
	);
});

test('adds no spaces', () => {
	const said = '我们首先来看最简单的情况。'.repeat(9);
	expect(
		cuesOf([{ second: 0, text: `${said} ${said}` }], 10)
			.map(({ text }) => text)
			.join('')
			.replaceAll(' ', ''),
	).toBe(said + said);
	for (const { text } of cuesOf([{ second: 0, text: said }], 10)) expect(text).not.toContain(' ');
});
