import type { phrases as english } from '../en/lists.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const left = (count: number): string => (count === 1 ? 'restante' : 'restantes');

export const phrases: typeof english = {
	goOnReading: 'Continuar lendo',
	leftAt: (clock) => `em ${clock}`,
	nextOfCourse: (place, talks) => `A seguir: ${place} de ${talks}`,
	talksRead: (course) => `Palestras lidas de “${course}”`,
	readSoFar: 'Lido até agora',

	read: 'Lida',
	readTo: (clock) => `Lida até ${clock}`,

	allRead: 'tudo lido',
	someRead: (read) => `${read} ${read === 1 ? 'lida' : 'lidas'}`,
	readOf: (read, talks) => `${read} de ${talks} ${read === 1 ? 'lida' : 'lidas'}`,

	start: 'Começar',
	goOn: 'Continuar',
	goOnAt: (clock) => `Continuar em ${clock}`,
	next: 'A seguir',
	startAgain: 'Começar de novo',

	found: (found, all) => `${number(found)} de ${number(all)}`,
	loading: 'Carregando a lista…',
	notLoaded: 'Não foi possível carregar a lista. Tente de novo ou percorra suas páginas.',
	searchInstead: (typed) => `Buscar “${typed}” em tudo o que foi dito`,

	talks: 'Palestras',
	moreTalks: (count) => `Mostrar mais (${counts.talks(count)} ${left(count)})`,
	noTalk: (fields) => `Nenhuma palestra tem todas essas palavras em seu ${fields}.`,
	untitled: 'Sem título',

	terms: 'Termos',
	termsFound: 'Termos encontrados',
	moreTerms: (count) => `Mostrar mais (${counts.terms(count)} ${left(count)})`,
	noTerm: 'Nenhum termo contém todas essas palavras.',
	noTermHere: 'Nenhum termo contém essas palavras.',
	inTalks: (talks) => `em ${counts.talks(talks)}`,
};
