import { expect, test } from 'vitest';
import {
	FORM_QUALITY,
	hasWords,
	isPhrase,
	matchOf,
	plain,
	unquoted,
	wordParts,
	wordsIn,
} from '../../../../src/site/client/words/matching.ts';

test.each([
	['"lo', 'lo'],
	['“copper ket', 'copper ket'],
	['„Fähre“', 'Fähre'],
	['« cœur »', 'cœur'],
	['»Fäh', 'Fäh'],
	['”lam', 'lam'],
	['a « phare » here', 'a « phare » here'],
	['lamp"', 'lamp'],
	['"', ''],
	[' kettle ', 'kettle'],
	['a 5" pipe', 'a 5" pipe'],
	['say "copper kettle" twice', 'say "copper kettle" twice'],
	["rock 'n' roll", "rock 'n' roll"],
])('%s without its quotation marks is %s', (query, words) => {
	expect(unquoted(query)).toBe(words);
});

test.each([
	['', false],
	['"', false],
	['-', false],
	['?!', false],
	['…', false],
	['c', true],
	['"7', true],
	['灯', true],
])('%s has a word: %s', (query, expected) => {
	expect(hasWords(query)).toBe(expected);
});

test.each([
	["newton's", 'newtons', 1],
	["don't", 'dont', 1],
	["newton's", 'newton', 1],
	['newton', "newton's", 1],
	["she'll", 'shell', undefined],
	["we're", 'were', undefined],
	["can't", 'can', undefined],
	['neurons', 'neuron', 1],
	['box', 'boxes', 1],
	['studies', 'study', 1],
	['us', 'u', undefined],
	['a', 'as', undefined],
	['studied', 'study', FORM_QUALITY],
	['transform', 'transformer', FORM_QUALITY],
	['fiscaux', 'fiscal', FORM_QUALITY],
	['chevaux', 'cheval', FORM_QUALITY],
	['model', 'mode', undefined],
	['фильтр', 'фильтры', FORM_QUALITY],
	['искусственных', 'искусственный', FORM_QUALITY],
	['слоёв', 'слои', FORM_QUALITY],
	['работает', 'работать', FORM_QUALITY],
	['рослин', 'рослини', FORM_QUALITY],
	['сложно', 'слой', undefined],
	['сетка', 'сеть', undefined],
	['ιδεών', 'ιδέες', FORM_QUALITY],
	['φιλόσοφος', 'φιλόσοφοι', FORM_QUALITY],
	['الشبكات', 'شبكة', FORM_QUALITY],
	['والطبقة', 'طبقات', FORM_QUALITY],
	['الشبح', 'شبكة', undefined],
])('%s matches the query %s with quality %s', (said, typed, agreement) => {
	expect(matchOf(plain(said), [plain(typed)], false)?.quality).toBe(agreement);
});

test.each([
	['"copper kettle"', true],
	[' „Fähre“ ', true],
	['«le phare»', true],
	['»Fähre«', true],
	['“lamp”', true],
	['”lampa”', true],
	['lamp"', false],
	['"copper kettle" "signal lamp"', false],
	['"', false],
	['"?!"', false],
	['"kettle', false],
	['a 5" pipe', false],
])('%s is a phrase: %s', (query, expected) => {
	expect(isPhrase(query)).toBe(expected);
});

const MANY = 40_000;

test.each([
	['digits', () => wordParts('1'.repeat(MANY)), ['1'.repeat(MANY)]],
	['numbers', () => wordParts('1.5'.repeat(MANY)).at(-1), '1.5'.repeat(MANY)],
	['signs', () => plain(`(a${'!'.repeat(MANY)}b).`), `a${'!'.repeat(MANY)}b`],
	['quotations', () => isPhrase(`${'"a '.repeat(MANY)}.`), false],
	['spaces', () => unquoted(`${' '.repeat(MANY)}a" b`), 'a" b'],
])(
	'handles very many %s in a word or query without blocking the browser',
	(_, read, expected) => {
		expect(read()).toEqual(expected);
	},
	5000,
);

test.each([
	['E=mc² of 10²³ CO₂, and y⁰', 'en', ['E', 'mc²', 'of', '10²³', 'CO₂', 'and', 'y⁰']],
	['We say C++, .NET and A* (--help)', 'en', ['We', 'say', 'C++', '.NET', 'and', 'A*', '--help']],
	['.NET', 'en', ['.NET']],
	['我们用C++写', 'zh', ['我们', '用', 'C++', '写']],
	['a word\u2060joiner here, and C#', 'en', ['a', 'word\u2060joiner', 'here', 'and', 'C#']],
])('splits %s into words at the right positions', (text, language, words) => {
	expect(wordsIn(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test.each([
	['C++', ['c++']],
	['.NET', ['.net', 'net']],
	['--dry-run', ['--dry-run', '--dry', 'run', 'dry', '--dryrun']],
])('%s can be found as %j', (word, parts) => {
	expect(wordParts(plain(word))).toEqual(parts);
});

test('finds the sign marks that Pagefind separated from a word', () => {
	expect(plain('C\u2064\u2064')).toBe('c++');
	expect(plain('\u2061.NET,')).toBe('.net');
	expect(plain('word\u2060joiner')).toBe('wordjoiner');
});
