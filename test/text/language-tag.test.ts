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
	['de-en', 'de'],
	['en-de', 'en'],
	['zh-Hans-en-US', 'zh-Hans'],
	['de-en-eEY6OEpapPo', 'de'],
	['de-de', 'de'],
	['en-DE', 'en-DE'],
	['pt-br', 'pt-BR'],
	['pt-pt', 'pt-PT'],
	['fr-ca', 'fr-CA'],
	['ca-ES-valencia', 'ca-ES-valencia'],
	['en-x-autogen', 'en'],
	['de-DE-u-co-phonebk', 'de-DE'],
	['xx', null],
	['part', null],
	['', null],
	['e'.repeat(1000), null],
])('%s -> %s', (text, tag) => {
	expect(readLanguageTag(text)).toBe(tag);
});
