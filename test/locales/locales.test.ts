import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { longDate } from '../../src/locales/fr/language.ts';
import { ownLanguageOf, ownLanguages } from '../../src/locales/languages.ts';

const folder = join(import.meta.dirname, '../../src/locales');
const parts = readdirSync(join(folder, 'en'));

/** The phrases of a file in a language, by name; functions as their source. */
async function textsOf(language: string, part: string): Promise<Map<string, string>> {
	const module = (await import(join(folder, language, part))) as Record<string, unknown>;
	const groups = Object.entries(module).filter((entry): entry is [string, object] => typeof entry[1] === 'object');
	return new Map(groups.flatMap(([group, phrases]) => read(phrases, `${part} ${group}`)));
}

const read = (phrases: object, place: string): [string, string][] =>
	Object.entries(phrases).flatMap(([name, phrase]: [string, unknown]): [string, string][] =>
		typeof phrase === 'object' && phrase !== null
			? read(phrase, `${place}.${name}`)
			: [[`${place}.${name}`, String(phrase)]],
	);

test.each([
	['de', 'de'],
	['de-AT', 'de'],
	['pt-BR', 'pt'],
	['en-GB', 'en'],
	['he', 'en'],
	['und', 'en'],
])('the site of a notebook in %s is in %s', (tag, language) => {
	expect(ownLanguageOf(tag)).toBe(language);
});

test.each(ownLanguages)('%s has every file', (language) => {
	expect(readdirSync(join(folder, language))).toEqual(parts);
});

describe.each(ownLanguages.filter((language) => language !== 'en'))('the phrases in %s', (language) => {
	test.each(parts)('of %s are translated', async (part) => {
		const [english, own] = [await textsOf('en', part), await textsOf(language, part)];
		// Words such as "Filter" may be the same in two languages, sentences are not.
		const same = [...own].filter(
			([name, text]) => text === english.get(name) && /\p{L}{2,} \p{L}{2,} \p{L}/u.test(text),
		);
		expect(same).toEqual([]);
	});

	test.each(parts)('of %s keep the placeholders', async (part) => {
		const [english, own] = [await textsOf('en', part), await textsOf(language, part)];
		const holed = (texts: Map<string, string>) =>
			[...texts].filter(([, text]) => text.includes('{}')).map(([name]) => name);
		expect(holed(own)).toEqual(holed(english));
	});
});

test.each(parts)('no line of French text in %s can begin with punctuation', async (part) => {
	const texts = [...(await textsOf('fr', part))].filter(([, text]) => !text.includes('=>'));
	expect(texts.filter(([, text]) => / [:;!?»]|« /.test(text))).toEqual([]);
});

test('the first day of a month is an ordinal in French', () => {
	expect([longDate('2024-05-01'), longDate('2024-05-21')]).toEqual(['1er mai 2024', '21 mai 2024']);
});
