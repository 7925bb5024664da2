import { describe, expect, test } from 'vitest';
import { findKeyTerms, findSectionTerms } from '../../../src/study/terms/key-terms.ts';
import { findPhrases } from '../../../src/study/terms/find-phrases.ts';
import { findRepeatedPhrases } from '../../../src/study/terms/repeated-phrases.ts';
import { chooseBest, type ScoredPhrase } from '../../../src/study/terms/score.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { talkOf } from '../talks.ts';

const phrasesOf = (text: string): string[] => findRepeatedPhrases(talkOf([text])).map(({ key }) => key);
const keyTerms = (texts: string[]): string[] => {
	const talk = talkOf(texts);
	return findKeyTerms(talk, findPhrases(talk)).map(({ text, count }) => `${text} ${count}`);
};

describe('what may be a term', () => {
	test('is one to four words between stop words, and said twice if more than one', () => {
		expect(phrasesOf('the wild yeast and the wild yeast rises')).toEqual(['wild', 'yeast', 'rise', 'wild yeast']);
	});

	test('ends at punctuation, but not at a hyphen', () => {
		expect(phrasesOf('wild. yeast wild. yeast')).toEqual(['wild', 'yeast']);
		expect(phrasesOf('wild-yeast wild-yeast')).toContain('wild yeast');
		expect(phrasesOf('wild yeast, starter wild yeast, starter')).not.toContain('wild yeast starter');
	});

	test('ends at a particle in Korean, but not at a genitive, and is named without one', () => {
		const talk = talkOf(['손실 함수를 학습률이 손실 함수를 학습률이 모델의 구조는 모델의 구조는'], openLanguage('ko'));
		const terms = findKeyTerms(talk, findPhrases(talk)).map(({ text }) => text);
		expect(terms).toEqual(expect.arrayContaining(['손실 함수', '학습률', '모델의 구조']));
		expect(terms.join()).not.toContain('함수를');
	});

	test('is no adverb in a language that forms adverbs alike', () => {
		const isStop = (word: string, language: string): boolean => openLanguage(language).look(word).kind === 'stop';
		for (const word of ['précisément', 'constamment', 'naturellement', 'probablement', 'logiquement', 'facilement'])
			expect(isStop(word, 'fr')).toBe(true);
		const nouns = 'changement élément renouvellement tremblement mouvement incrément étalement empilement signalement';
		for (const word of nouns.split(' ')) expect(isStop(word, 'fr')).toBe(false);
		expect(['es', 'it', 'pt'].map((language) => isStop('rapidamente', language))).toEqual([true, true, true]);
		expect(isStop('semente', 'pt')).toBe(false);
	});

	test('is not part of a hyphenated word', () => {
		const said = phrasesOf('short-term memory and a short-term memory of wood-fired ovens in wood-fired ovens');
		expect(said).toEqual(expect.arrayContaining(['short term memori', 'wood fire oven']));
		for (const piece of ['term memori', 'fire oven']) expect(said).not.toContain(piece);
		expect(phrasesOf('term memory of a short-term memory, the term memory')).toContain('term memori');
	});

	test('may contain a letter or a final number, but not be one, nor repeat a word', () => {
		expect(phrasesOf('vitamin c helps vitamin c helps')).toContain('vitamin c');
		expect(phrasesOf('flour 550 flour 550')).toEqual(['flour', 'flour 550']);
		expect(phrasesOf('dough dough dough dough')).toEqual(['dough']);
	});

	test('does not end with a modifier or a verb', () => {
		expect(phrasesOf('the yeast is low and the yeast low')).toEqual(['yeast']);
		expect(phrasesOf('how bread ovens work, how bread ovens work')).toEqual(['bread', 'oven', 'bread oven']);
	});

	test('may be four words long', () => {
		expect(phrasesOf('a brick oven door hinge and a brick oven door hinge')).toContain('brick oven door hing');
	});

	test('is not an action', () => {
		expect(phrasesOf('you can knead dough, we knead dough, they will knead dough')).not.toContain('knead dough');
		expect(phrasesOf('a knead dough, the knead dough, with knead dough')).toContain('knead dough');
	});

	test('is a noun, judging by the function words beside it, in languages with a list of them', () => {
		const isNoun = (text: string, language = 'en'): boolean | undefined =>
			findRepeatedPhrases(talkOf([text], openLanguage(language)))[0]?.notNoun === false;
		expect(isNoun('we bake it and they bake the other')).toBe(false);
		expect(isNoun('a bake is long and the bake of the other')).toBe(true);
		expect(isNoun('bounce off and bounce through and bounce away')).toBe(false);
		expect(isNoun("she'll knead and she'll knead")).toBe(false);
		expect(phrasesOf('its shell crumb and its shell crumb')).toContain('shell crumb');
		expect(isNoun('bounce off and a bounce through and the bounce away')).toBe(true);
		expect(isNoun('wir backen und ihr backen', 'de')).toBe(false);
		expect(isNoun('das backen ist lang und beim backen', 'de')).toBe(true);
		expect(isNoun('nous pétrissons et ils pétrissons', 'fr')).toBe(false);
		expect(isNoun('podemos amasar y vamos amasar', 'es')).toBe(false);
		expect(isNoun('podemos amassar e vamos amassar', 'pt')).toBe(false);
		expect(isNoun('noi impastiamo e noi impastiamo', 'it')).toBe(true);
	});

	test.each([
		['en', 'crispy', 'it is crispy and not very crispy when it was'],
		['de', 'knusprig', 'es ist knusprig und ganz knusprig'],
		['fr', 'croustillant', "c'est très croustillant et il est croustillant"],
		['es', 'crujiente', 'es muy crujiente y está crujiente'],
		['pt', 'crocante', 'é tão crocante e está crocante'],
	])('is not an adjective, judging by its context: %s, %s', (language, word, text) => {
		const said = findRepeatedPhrases(talkOf([text], openLanguage(language)));
		const found = said.find(({ places: [place = 0] }) => text.split(/[ ']/)[place] === word);
		expect(found?.notNoun).toBe(true);
	});

	test('is not an attribute of other words, before or after them', () => {
		const isNoun = (key: string, text: string, language = 'en'): boolean | undefined =>
			findRepeatedPhrases(talkOf([text], openLanguage(language))).find((one) => one.key === key)?.notNoun === false;
		const before = 'a crumpet dough and the crumpet oven for crumpet bakers';
		expect(isNoun('crumpet', before)).toBe(false);
		expect(isNoun('crumpet', `${before} with a crumpet`)).toBe(true);
		expect(isNoun('crumpet', `${before} at the crumpet's crust`)).toBe(true);
		const behind = 'la masa panadera y el horno panadero en la levadura panadera';
		expect(isNoun('panader', behind, 'es')).toBe(false);
		expect(isNoun('panader', `${behind} de un panadero`, 'es')).toBe(true);
		// There is no list of function words for Italian.
		expect(isNoun('crumpet', before, 'it')).toBe(true);
	});

	test('has an adjective of its subject before another word, but not alone', () => {
		expect(phrasesOf('the electric current is electric, the electric current')).toEqual(['electr current']);
	});

	test('has a prefix that captions separate from its word, but not the prefix alone', () => {
		expect(phrasesOf('the anti particle of an anti, the anti particle')).toEqual(['particl', 'anti particl']);
	});

	test('may contain a vague word, but not be one, nor a past participle', () => {
		expect(phrasesOf('the local bakery and the local bakery')).toEqual(['bakeri', 'local bakeri']);
		expect(phrasesOf('the last question of the oldest video was answered')).toEqual([]);
		expect(phrasesOf('it often appears boring due to an unusual tendency to compare possibilities')).toEqual([]);
		expect(findRepeatedPhrases(talkOf(['leavened and then leavening'])).map(({ places }) => places)).toEqual([[3]]);
	});
});

describe('key terms', () => {
	test('are named by their nouns, not their verbs', () => {
		const said = ['we ferment it', 'you ferment them', 'they ferment the rye', 'rye', 'rye'];
		expect(keyTerms(said)).toEqual(['rye 3']);
		expect(keyTerms([...said, 'the fermentation is slow', 'rye'])).toEqual(['fermentation 4', 'rye 4']);
		expect(keyTerms([...said, 'slow dough fermentation and rye']).slice(0, 2)).toEqual(['fermentation 4', 'rye 4']);
		expect(keyTerms([...said, 'so fermenting again', 'rye'])).toEqual(['rye 4']);
	});

	test('are said three times, longer ones before their parts, in their most common form', () => {
		const said = ['Wild yeast here', 'wild yeasts there', 'wild yeast', 'the wild yeast', 'crust', 'crust', 'crust'];
		const others = Array.from({ length: 300 }, () => 'and so on');
		expect(keyTerms(['an oven', ...others, ...said, 'an oven'])).toEqual(['wild yeast 4', 'crust 3']);
	});

	test('are said twice in a short talk, but three times if they are general, unless the title has them', () => {
		const terms = (texts: string[], title?: string): string[] => {
			const talk = talkOf(texts);
			return findKeyTerms(talk, findPhrases(talk), title).map(({ key }) => key);
		};
		const twice = ['the crust and a mass', 'with the crust of a mass'];
		expect(terms(twice)).toEqual(['crust']);
		expect(terms(twice, 'What is Mass?')).toEqual(['crust', 'mass']);
		expect(terms([...twice, 'on the mass'])).toEqual(['crust', 'mass']);
	});

	test('include a part of a longer one that is also said on its own', () => {
		const pause = 'and so on '.repeat(10);
		const alone = Array.from({ length: 9 }, () => `${pause} the yeast`);
		const [first, ...rest] = keyTerms([`${pause} wild yeast`, 'wild yeast', ...alone]);
		expect(first).toBe('yeast 11');
		expect(rest).not.toContain('wild 2');
	});

	test('prefer nouns to gerunds that nothing shows to be nouns', () => {
		const bread = (acts: string): string[] => [acts, 'crust', 'crust', 'rye', 'rye'];
		const all = (acts: string): string[] => keyTerms(bread(acts)).map((term) => term.replace(/ \d+$/, ''));
		expect(all('they go kneading now kneading when kneading')).toEqual(['crust', 'rye', 'kneading']);
		expect(all('the kneading is slow and kneading by kneading')).toEqual(['kneading', 'crust', 'rye']);
		expect(all('the spring is slow now spring when spring')).toEqual(['spring', 'crust', 'rye']);
		expect(all('now fermenting when fermentation so fermentation')).toEqual(['fermentation', 'crust', 'rye']);
		const ferment = 'now fermenting when fermenting so fermenting '.repeat(2);
		expect(all(`${ferment} when fermentation`)).toEqual(['crust', 'rye', 'fermenting']);
	});

	test('prefer general words that the title of the talk has on their own', () => {
		const talk = talkOf(['the crust and a mass with the mass of a crust', 'the mass rate', 'a mass rate', 'the mass']);
		const words = (title: string): string[] =>
			findKeyTerms(talk, findPhrases(talk), title).flatMap(({ key }) => (key.includes(' ') ? [] : key));
		expect(words('Bread')).toEqual(['crust', 'mass']);
		expect(words('What is Mass?')).toEqual(['mass', 'crust']);
		expect(words('What a Mass Rate is')).toEqual(['crust', 'mass']);
	});

	test('of a section distinguish it from the others', () => {
		const texts = ['the dough rises the oven and the dough', 'the dough cools the girder and the girder'];
		const talk = talkOf(texts);
		const [, middle = 0, end = 0] = talk.firstWords;
		const [one, other] = findSectionTerms(talk, findPhrases(talk), [
			{ from: 0, to: middle },
			{ from: middle, to: end },
		]);
		expect(one?.[0]).toEqual({ key: 'dough', text: 'dough', count: 2 });
		expect(other?.[0]).toEqual({ key: 'girder', text: 'girder', count: 2 });
	});

	test('of a section prefer what it begins with, however long it is', () => {
		const later = Array.from({ length: 200 }, () => 'and so on with it');
		const talk = talkOf([
			'the oven the oven the oven',
			...later,
			...Array.from({ length: 5 }, () => 'the crust and so on'),
		]);
		const [terms = []] = findSectionTerms(talk, findPhrases(talk), [{ from: 0, to: talk.words.length }]);
		expect(terms.map(({ text }) => text)).toEqual(['oven', 'crust']);
	});

	test('of a section prefer what it returns to over what it repeats in one breath', () => {
		const later = 'and so on with it '.repeat(15);
		const talk = talkOf([later, 'girder '.repeat(6), ...Array.from({ length: 4 }, () => `${later} the oven`)]);
		const [terms = []] = findSectionTerms(talk, findPhrases(talk), [{ from: 0, to: talk.words.length }]);
		expect(terms.map(({ text }) => text)).toEqual(['oven', 'girder']);
	});

	test('do not depend on other talks', () => {
		expect(keyTerms(['crust crust. crust', 'oven'])).toEqual(keyTerms(['crust crust. crust', 'oven']));
	});
});

test('a longer term replaces all its parts', () => {
	const [first, ...rest] = keyTerms(Array.from({ length: 4 }, () => 'the sourdough rye starter'));
	expect(first).toBe('sourdough rye starter 4');
	expect(rest).toEqual([]);
	const twice = Array.from({ length: 4 }, () => 'the sourdough rye starter and a rye starter');
	expect(keyTerms(twice)).toEqual(['rye starter 8', 'sourdough rye starter 4']);
});

test('a longer term replaces a part that hardly occurs elsewhere, however low its score', () => {
	const scored = (key: string, count: number, score: number): ScoredPhrase => {
		const length = key.split(' ').length;
		return {
			phrase: { key, length, general: false, notNoun: false, places: [], named: [] },
			count,
			score,
		};
	};
	const some = [scored('rye starter', 5, 9), scored('crust', 9, 8), scored('oven', 9, 7)];
	const best = (longer: ScoredPhrase): string[] => chooseBest([...some, longer], 2).map(({ phrase: { key } }) => key);
	expect(best(scored('sourdough rye starter', 4, 1))).toEqual(['sourdough rye starter', 'crust']);
	expect(best(scored('sourdough rye starter', 2, 1))).toEqual(['rye starter', 'crust']);
	expect(best(scored('wheat starter', 4, 1))).toEqual(['rye starter', 'crust']);
});
