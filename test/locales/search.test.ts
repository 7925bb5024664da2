import { expect, test } from 'vitest';
import { phrases as de } from '../../src/locales/de/search.ts';
import { phrases as en } from '../../src/locales/en/search.ts';
import { phrases as es } from '../../src/locales/es/search.ts';
import { phrases as fr } from '../../src/locales/fr/search.ts';
import { phrases as pt } from '../../src/locales/pt/search.ts';

const phrasesOf = { de, en, es, fr, pt };

test.each([
	['de', 'In einem Vortrag gefunden', 'In 1.300 Vorträgen gefunden', 'An einer Stelle dieses Vortrags gefunden'],
	['en', 'Found in one talk', 'Found in 1,300 talks', 'Found in one moment of this talk'],
	['es', 'Encontrado en una charla', 'Encontrado en 1300 charlas', 'Encontrado en un momento de esta charla'],
	[
		'fr',
		'Trouvé dans une conférence',
		'Trouvé dans 1\u202F300 conférences',
		'Trouvé à un seul moment de cette conférence',
	],
	['pt', 'Encontrado em uma palestra', 'Encontrado em 1.300 palestras', 'Encontrado em um momento desta palestra'],
] as const)('in %s, results are counted as the language does', (language, one, many, moment) => {
	const { foundInTalks, foundInMoments } = phrasesOf[language];
	expect([foundInTalks(1), foundInTalks(1300), foundInMoments(1)]).toEqual([one, many, moment]);
});

test.each([
	['de', '„cat“'],
	['en', '“cat”'],
	['es', '«cat»'],
	['fr', '«\u00A0cat\u00A0»'],
	['pt', '“cat”'],
] as const)('in %s, every sentence quotes the query as %s, and no two outcomes read alike', (language, quoted) => {
	const phrases = phrasesOf[language];
	const ofAll = [phrases.noTalkSays, phrases.noTalkSaysTogether, phrases.noTalkSaysAll];
	const ofOne = [phrases.thisTalkSaysNot, phrases.thisTalkSaysNotAll, phrases.insteadInTitle, phrases.didYouMean];
	const instead = [phrases.insteadInTalks, phrases.insteadInTitles, phrases.insteadInMoments];
	const told = [
		...ofAll.flatMap((say) => [say('cat', false), say('cat', true)]),
		...ofOne.map((say) => say('cat')),
		...instead.flatMap((say) => [say('cat', 1), say('cat', 2)]),
	];
	expect(told.filter((sentence) => !sentence.includes(quoted))).toEqual([]);
	expect(new Set(told).size).toBe(told.length);
});
