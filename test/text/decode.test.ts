import { describe, expect, test } from 'vitest';
import { CuemarkError } from '../../src/errors.ts';
import { decode } from '../../src/text/decode.ts';

const srt = (text: string): string => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n\n`.repeat(8);

// The platform has no encoder for Windows-1251 and Shift_JIS, so these bytes of the sample are from their tables.
const cyrillic = (text: string): Buffer =>
	Buffer.from([...text].map((char) => (char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0))));

describe('decode', () => {
	test.each([
		['utf-8', Buffer.from(srt('Grüße, 世界'))],
		['utf-8', Buffer.from(`\ufeff${srt('Grüße, 世界')}`)],
		['utf-8', Buffer.from(`\ufeff\ufeff${srt('Grüße, 世界')}`)],
		['utf-16le', Buffer.from(`\ufeff${srt('Grüße, 世界')}`, 'utf16le')],
		['utf-16be', Buffer.from(`\ufeff${srt('Grüße, 世界')}`, 'utf16le').swap16()],
		['utf-16le', Buffer.from(srt('Grüße, 世界'), 'utf16le')],
		['utf-16be', Buffer.from(srt('Grüße, 世界'), 'utf16le').swap16()],
	])('reads %s, with and without byte order marks', (encoding, bytes) => {
		expect(decode(bytes, 'a.srt')).toEqual({ text: srt('Grüße, 世界'), encoding, damaged: 0 });
	});

	test('detects a legacy encoding by its letters', () => {
		const text = srt('Сегодня мы поговорим о том, как растут деревья и почему это важно для леса');
		expect(decode(cyrillic(text), 'a.srt')).toEqual({ text, encoding: 'windows-1251', damaged: 0 });
	});

	test.each(['Лодка тече', 'Берег, лодка, и ветер весь день', 'Шлюпка'])(
		'detects one from a few words: %s',
		(words) => {
			const text = `1\n00:00:01,000 --> 00:00:02,000\n${words}\n`;
			expect(decode(cyrillic(text), 'a.srt')).toEqual({ text, encoding: 'windows-1251', damaged: 0 });
		},
	);

	test('reads Western European text from old programs', () => {
		const text = srt('Où est passé l’été ? Il a neigé à Noël, déjà.').replaceAll('’', "'");
		expect(decode(Buffer.from(text, 'latin1'), 'a.srt').text).toBe(text);
	});

	test('keeps UTF-8 that was truncated inside a character, and counts the damage', () => {
		const bytes = Buffer.from(srt('Grüße aus dem schönen Köln, 世界'));
		const torn = bytes.subarray(0, bytes.lastIndexOf('界') + 1);
		const { encoding, damaged, text } = decode(torn, 'a.srt');
		expect({ encoding, damaged }).toEqual({ encoding: 'utf-8', damaged: 1 });
		expect(text).toContain('schönen Köln');
	});

	test('rejects a file that is not text', () => {
		const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251));
		expect(() => decode(noise, 'a.srt')).toThrow(CuemarkError);
	});
});
