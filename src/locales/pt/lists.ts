import type { phrases as english } from '../en/lists.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const more = (left: number): string => `Mostrar mais (${left === 1 ? 'resta' : 'restam'} ${number(left)})`;

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
	readOf: (read, talks) => `${read} ${read === 1 ? 'lida' : 'lidas'} de ${talks}`,

	start: 'Começar',
	goOn: 'Continuar',
	goOnAt: (clock) => `Continuar em ${clock}`,
	next: 'A seguir',
	startAgain: 'Começar de novo',

	found: (found, all) => `${number(found)} de ${number(all)}`,
	loading: 'Carregando a lista…',
	notLoaded: 'Não foi possível carregar a lista. Tente de novo ou percorra suas páginas.',
	searchInstead: (typed) => `Buscar “${typed}” nas transcrições`,

	talks: 'Palestras',
	moreTalks: more,
	noTalk: (fields) => `Nenhuma palestra tem todas essas palavras em seu ${fields}.`,
	untitled: 'Sem título',

	terms: 'Termos',
	termsFound: 'Termos encontrados',
	moreTerms: more,
	noTerm: 'Nenhum termo contém todas essas palavras.',
	inTalks: (talks) => `em ${counts.talks(talks)}`,
};
