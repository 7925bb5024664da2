import type { phrases as english } from '../en/search.ts';
import { number } from './language.ts';

const inTalks = (talks: number): string => (talks === 1 ? 'en una charla' : `en ${number(talks)} charlas`);
const inTitles = (talks: number): string =>
	talks === 1 ? 'en el título de una charla' : `en los títulos de ${number(talks)} charlas`;
const inMoments = (moments: number): string => (moments === 1 ? 'en un momento' : `en ${number(moments)} momentos`);
const noTalk = (isNarrowed: boolean): string => (isNarrowed ? 'Ninguna de las charlas elegidas' : 'Ninguna charla');
const orInAll = (isNarrowed: boolean): string => (isNarrowed ? ' o busca en todas las charlas' : '');

export const phrases: typeof english = {
	searching: 'Buscando…',
	foundInTalks: (talks) => `Encontrado ${inTalks(talks)}`,
	foundApart: (talks) => `Encontrado ${inTalks(talks)}, pero nunca junto`,
	foundInTitles: (talks) => `Encontrado ${inTitles(talks)}`,
	foundInMoments: (moments) => `Encontrado ${inMoments(moments)} de esta charla`,
	foundInTitle: 'Encontrado en el título de esta charla',

	noTalkSays: (said, isNarrowed) => `${noTalk(isNarrowed)} menciona «${said}».`,
	noTalkSaysTogether: (said, isNarrowed) => `${noTalk(isNarrowed)} contiene la frase exacta «${said}».`,
	noTalkSaysAll: (said, isNarrowed) => `${noTalk(isNarrowed)} menciona todas las palabras de «${said}».`,
	noTalkOfVideo: (name, isNarrowed) => `${noTalk(isNarrowed)} corresponde al vídeo «${name}».`,
	thisTalkSaysNot: (said) => `Esta charla no menciona «${said}».`,
	thisTalkSaysNotAll: (said) => `Esta charla no menciona todas las palabras de «${said}».`,
	thisTalkSaysApart: 'Esta charla menciona esas palabras, pero nunca juntas.',

	insteadInTalks: (sought, talks) => `En su lugar se buscó «${sought}»: encontrado ${inTalks(talks)}`,
	insteadInTitles: (sought, talks) => `En su lugar se buscó «${sought}»: encontrado ${inTitles(talks)}`,
	insteadInMoments: (sought, moments) => `En su lugar se buscó «${sought}»: encontrado ${inMoments(moments)}`,
	insteadInTitle: (sought) => `En su lugar se buscó «${sought}»: encontrado en el título`,
	talksComeClosest: (talks) => (talks === 1 ? 'Esta es la que más se acerca:' : 'Estas son las que más se acercan:'),
	talksComeClose: (talks) => (talks === 1 ? 'Hay algo parecido en esta:' : 'Hay algo parecido en estas:'),
	momentsComeClosest: (moments) =>
		moments === 1 ? 'Este momento es el que más se acerca:' : 'Estos momentos son los que más se acercan:',
	momentsComeClose: (moments) => (moments === 1 ? 'Hay un momento parecido:' : 'Hay momentos parecidos:'),
	titleComesClosest: 'El título es lo que más se acerca.',
	titleComesClose: 'El título es parecido.',
	tryWithoutQuotes: (isNarrowed) => `Prueba sin comillas${orInAll(isNarrowed)}.`,
	tryAnotherWord: (isNarrowed) => `Prueba con otra palabra${orInAll(isNarrowed)}.`,
	tryOtherWords: (isNarrowed) => `Prueba con otras palabras${orInAll(isNarrowed)}.`,
	didYouMean: (term) => `¿Querías decir «${term}»?`,
	talksOfVideo: (talks) => (talks === 1 ? 'La charla de este vídeo:' : 'Las charlas de este vídeo:'),

	needsBuild: 'La búsqueda necesita una compilación: ejecuta «npm run build» y vuelve a buscar.',
	notOnDisk:
		'No se pudo cargar la búsqueda. Comprueba que la carpeta de este sitio esté completa e inténtalo de nuevo.',
	notLoaded: 'No se pudo cargar la búsqueda. Comprueba tu conexión e inténtalo de nuevo.',
	offline: 'No tienes conexión y esta parte de la búsqueda aún no se ha cargado. Continuará cuando vuelva la conexión.',
	partly: 'No se pudo cargar una parte de la búsqueda: pueden faltar resultados.',

	term: 'término',
	termIn: (talks) => `término en ${number(talks)} ${talks === 1 ? 'charla' : 'charlas'}`,
	isMeant: '¿querías decir esto?',
	yourNoteAt: (clock) => `tu nota en ${clock}`,

	thisTalk: 'Esta charla',
	untitled: (videoId) => `Sin título ${videoId}`,
	note: 'Nota',
	watchAt: (clock, site) => `Ver en ${site} desde ${clock}`,
	openRecordingAt: (clock) => `Abrir la grabación desde ${clock}`,
	moreMoments: (moments) => `Mostrar ${number(moments)} ${moments === 1 ? 'momento' : 'momentos'} más`,
	fewerMoments: 'Mostrar menos momentos',
	moreTalks: (left) => (left === 1 ? 'Mostrar una charla más' : `Mostrar más (quedan ${number(left)} charlas)`),

	recentSearches: 'Búsquedas recientes',
	clear: 'Borrar',
	clearRecent: 'Borrar búsquedas recientes',
	hint: 'Encuentra los momentos que contienen todas tus palabras. Pon palabras «entre comillas» para buscarlas seguidas.',
};
