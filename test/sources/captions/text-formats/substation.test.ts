import { describe, expect, test } from 'vitest';
import { parseCaptions } from '../captions-of.ts';
import { rowTexts } from '../helpers.ts';

const head = '[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: Default,Arial\n\n';
const format = 'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n';
const event = (start: string, text: string, name = '') =>
	`Dialogue: 0,${start},0:00:09.00,Default,${name},0,0,0,,${text}\n`;

describe('SubStation Alpha', () => {
	test('is read without override codes, with line breaks and speakers', () => {
		const text = `${head}[Events]\n${format}${event('0:00:01.50', '{\\i1}The boat,{\\i0}\\Nfriends, leaks.', 'Anna')}Comment: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,Unseen\n`;
		const parsed = parseCaptions(text, 'a.ass');
		expect(parsed).toMatchObject({ format: 'SubStation Alpha', flaws: [] });
		expect(parsed?.captions).toEqual([
			{
				line: 10,
				start: 1.5,
				end: 9,
				rows: [
					{ text: 'The boat,', speaker: 'Anna' },
					{ text: 'friends, leaks.', speaker: 'Anna' },
				],
			},
		]);
	});

	test('may have other capitals, extra spaces and soft breaks', () => {
		const lines = ['[script info]', '', ' [EVENTS] ', format.toLowerCase(), event('0:00:01.00', 'The\\nboat\\hleaks.')];
		const parsed = parseCaptions(lines.join('\r\n'), 'a.ass');
		expect(rowTexts(parsed?.captions ?? [])).toEqual([['The boat leaks.']]);
		expect(parsed?.captions[0]?.rows[0]).not.toHaveProperty('speaker');
	});

	test('may have columns in another order, and has no words in drawings', () => {
		const text = `${head}[Events]\nFormat: Marked, Start, End, Text\nDialogue: Marked=0,0:00:01.00,0:00:02.00,{\\p1}m 0 0 l 9 9\nDialogue: Marked=0,0:00:03.00,0:00:04.00,The boat, friends\n`;
		expect(rowTexts(parseCaptions(text, 'a.ssa')?.captions ?? [])).toEqual([['The boat, friends']]);
	});

	test('reports malformed times by their line', () => {
		const endless = event('0:00:02.00', 'lost').replace('0:00:09.00', 'later');
		const text = `${head}[Events]\n${format}${event('soon', 'lost')}${endless}${event('0:00:03.00', 'Paint it.')}`;
		const parsed = parseCaptions(text, 'a.ass');
		expect(rowTexts(parsed?.captions ?? [])).toEqual([['Paint it.']]);
		expect(parsed?.flaws).toMatchObject([{ line: 10 }, { line: 11 }]);
	});
});
