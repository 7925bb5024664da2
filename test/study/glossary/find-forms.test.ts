import { expect, test } from 'vitest';
import { openFormFinder } from '../../../src/study/glossary/find-forms.ts';
import { findSpoken } from '../../../src/study/glossary/spoken.ts';
import { openLanguage } from '../../../src/study/words/language.ts';

/** The matches of terms in a text, as they appear there. */
function find(text: string, terms: readonly string[], tag = 'en'): string[] {
	const language = openLanguage(tag);
	const finder = openFormFinder(
		terms.map((term) => ({ text: term })),
		language,
	);
	return finder(findSpoken(text, language)).map(
		({ term, first, last }) => `${term.text}: ${text.slice(first.start, last.end)}`,
	);
}

test('a term is found in any form of its words, in their order', () => {
	expect(find('Two harbours, and Ada’s harbour', ['harbour', 'Ada'])).toEqual([
		'harbour: harbours',
		'Ada: Ada',
		'harbour: harbour',
	]);
});

test('a term of several words is found with its words in sequence, even with a hyphen', () => {
	const terms = ['signal lamp'];
	expect(find('signal lamps, a signal-lamp', terms)).toEqual(['signal lamp: signal lamps', 'signal lamp: signal-lamp']);
	expect(find('a signal. Lamps are lit; a signal of the lamp', terms)).toEqual([]);
});

test.each(["Ada's lamp", 'Ada’s lamp'])('any apostrophe is found: %s', (term) => {
	expect(find("Ada's lamp and Ada’s lamps", [term])).toEqual([`${term}: Ada's lamp`, `${term}: Ada’s lamps`]);
});

test.each(['Cauchy Schwarz', 'Cauchy-Schwarz', 'Cauchy–Schwarz'])('any hyphen is found, but no dash: %s', (term) => {
	const spellings = ['cauchy schwarz', 'Cauchy-Schwarz', 'Cauchy–Schwarz', 'Cauchy‑Schwarz'];
	expect(find(`${spellings.join(', ')}, by Cauchy – Schwarz came later`, [term])).toEqual(
		spellings.map((spelling) => `${term}: ${spelling}`),
	);
});

test('another word with the same stem is not one of its forms', () => {
	expect(find('the electronics of electrons', ['electron'])).toEqual(['electron: electrons']);
});

test('a symbol within a term must match', () => {
	expect(find('TCP/IP and tcp ip, but TCP, IP', ['TCP/IP'])).toEqual(['TCP/IP: TCP/IP', 'TCP/IP: tcp ip']);
});

test('of terms that begin alike, the longest is found, and none inside another', () => {
	expect(find('the signal lamp and a signal', ['signal', 'signal lamp', 'lamp'])).toEqual([
		'signal lamp: signal lamp',
		'signal: signal',
	]);
});

test('a term of general words is found in any case and form', () => {
	expect(find('the learning rate of models', ['Learning Rate', 'Model'])).toEqual([
		'Learning Rate: learning rate',
		'Model: models',
	]);
});

test('a term of common words is found only exactly as written', () => {
	expect(find('here we go, going on in Go', ['Go'])).toEqual(['Go: Go']);
	expect(find('the who and The Who', ['The Who'])).toEqual(['The Who: The Who']);
});

test('in scripts without spaces, a term is found however the dictionary segments the text', () => {
	expect(find('今天讲机器学习的方法', ['机器学习', '机器'], 'zh')).toEqual(['机器学习: 机器学习']);
	expect(find('灯台守は毎晩', ['灯台'], 'ja')).toEqual(['灯台: 灯台']);
});

test('inflected forms depend on the language', () => {
	expect(find('die Häfen', ['Hafen'], 'de')).toEqual(['Hafen: Häfen']);
	expect(find('die Häfen', ['Hafen'], 'en')).toEqual([]);
});

test('a term without words is never found', () => {
	expect(find('a … b', ['…', '[Music]'])).toEqual([]);
});
