import { expect, test } from 'vitest';
import { readLanguageTag } from '../../src/text/language-tag.ts';

test.each([
	['en', 'en'],
	['pt_br', 'pt-BR'],
	['ZH-HANT-tw', 'zh-Hant-TW'],
	['iw', 'he'],
	['japanese', 'ja'],
	['de-orig', 'de'],
	['en-eEY6OEpapPo', 'en'],
	['ca-ES-valencia', 'ca-ES-valencia'],
	['xx', null],
	['part', null],
	['', null],
	['e'.repeat(1000), null],
])('%s -> %s', (text, tag) => {
	expect(readLanguageTag(text)).toBe(tag);
});
