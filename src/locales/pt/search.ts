import type { phrases as english } from '../en/search.ts';
import { number } from './language.ts';

const inTalks = (talks: number): string => (talks === 1 ? 'em uma palestra' : `em ${number(talks)} palestras`);
const inTitles = (talks: number): string =>
	talks === 1 ? 'no título de uma palestra' : `nos títulos de ${number(talks)} palestras`;
const inMoments = (moments: number): string => (moments === 1 ? 'em um momento' : `em ${number(moments)} momentos`);
const noTalk = (isNarrowed: boolean): string => (isNarrowed ? 'Nenhuma das palestras escolhidas' : 'Nenhuma palestra');
const orInAll = (isNarrowed: boolean): string => (isNarrowed ? ' ou busque em todas as palestras' : '');

export const phrases: typeof english = {
	searching: 'Buscando…',
	foundInTalks: (talks) => `Encontrado ${inTalks(talks)}`,
	foundApart: (talks) => `Encontrado ${inTalks(talks)}, mas nunca junto`,
	foundInTitles: (talks) => `Encontrado ${inTitles(talks)}`,
	foundInMoments: (moments) => `Encontrado ${inMoments(moments)} desta palestra`,
	foundInTitle: 'Encontrado no título desta palestra',

	noTalkSays: (said, isNarrowed) => `${noTalk(isNarrowed)} menciona “${said}”.`,
	noTalkSaysTogether: (said, isNarrowed) => `${noTalk(isNarrowed)} contém a frase exata “${said}”.`,
	noTalkSaysAll: (said, isNarrowed) => `${noTalk(isNarrowed)} menciona todas as palavras de “${said}”.`,
	noTalkOfVideo: (name, isNarrowed) => `${noTalk(isNarrowed)} corresponde ao vídeo “${name}”.`,
	thisTalkSaysNot: (said) => `Esta palestra não menciona “${said}”.`,
	thisTalkSaysNotAll: (said) => `Esta palestra não menciona todas as palavras de “${said}”.`,
	thisTalkSaysApart: 'Esta palestra menciona essas palavras, mas nunca juntas.',

	insteadInTalks: (sought, talks) => `Em vez disso, buscamos “${sought}”: encontrado ${inTalks(talks)}`,
	insteadInTitles: (sought, talks) => `Em vez disso, buscamos “${sought}”: encontrado ${inTitles(talks)}`,
	insteadInMoments: (sought, moments) => `Em vez disso, buscamos “${sought}”: encontrado ${inMoments(moments)}`,
	insteadInTitle: (sought) => `Em vez disso, buscamos “${sought}”: encontrado no título`,
	talksComeClosest: (talks) => (talks === 1 ? 'Esta é a que mais se aproxima:' : 'Estas são as que mais se aproximam:'),
	talksComeClose: (talks) => (talks === 1 ? 'Há algo parecido nesta:' : 'Há algo parecido nestas:'),
	momentsComeClosest: (moments) =>
		moments === 1 ? 'Este momento é o que mais se aproxima:' : 'Estes momentos são os que mais se aproximam:',
	momentsComeClose: (moments) => (moments === 1 ? 'Há um momento parecido:' : 'Há momentos parecidos:'),
	titleComesClosest: 'O título é o que mais se aproxima.',
	titleComesClose: 'O título é parecido.',
	tryWithoutQuotes: (isNarrowed) => `Tente sem aspas${orInAll(isNarrowed)}.`,
	tryAnotherWord: (isNarrowed) => `Tente outra palavra${orInAll(isNarrowed)}.`,
	tryOtherWords: (isNarrowed) => `Tente outras palavras${orInAll(isNarrowed)}.`,
	didYouMean: (term) => `Você quis dizer “${term}”?`,
	talksOfVideo: (talks) => (talks === 1 ? 'A palestra deste vídeo:' : 'As palestras deste vídeo:'),

	needsBuild: 'A busca precisa de um build: execute “npm run build” e busque de novo.',
	notOnDisk: 'Não foi possível carregar a busca. Verifique se a pasta deste site está completa e tente de novo.',
	notLoaded: 'Não foi possível carregar a busca. Verifique sua conexão e tente de novo.',
	offline: 'Você está offline, e esta parte da busca ainda não foi carregada. Ela continua quando a conexão voltar.',
	partly: 'Não foi possível carregar uma parte da busca: podem faltar resultados.',

	term: 'termo',
	termIn: (talks) => `termo em ${number(talks)} ${talks === 1 ? 'palestra' : 'palestras'}`,
	isMeant: 'quis dizer isto?',
	yourNoteAt: (clock) => `sua nota em ${clock}`,

	thisTalk: 'Esta palestra',
	untitled: (videoId) => `Sem título ${videoId}`,
	note: 'Nota',
	watchAt: (clock, site) => `Assistir no ${site} a partir de ${clock}`,
	openRecordingAt: (clock) => `Abrir a gravação a partir de ${clock}`,
	moreMoments: (moments) => `Mostrar mais ${number(moments)} ${moments === 1 ? 'momento' : 'momentos'}`,
	fewerMoments: 'Mostrar menos momentos',
	moreTalks: (left) => (left === 1 ? 'Mostrar mais uma palestra' : `Mostrar mais (restam ${number(left)} palestras)`),

	recentSearches: 'Buscas recentes',
	clear: 'Limpar',
	clearRecent: 'Limpar buscas recentes',
	hint: 'Encontra os momentos que contêm todas as suas palavras. Coloque palavras “entre aspas” para buscá-las em sequência.',
};
