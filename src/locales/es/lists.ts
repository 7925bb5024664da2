import type { phrases as english } from '../en/lists.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const more = (left: number): string => `Mostrar más (${left === 1 ? 'queda' : 'quedan'} ${number(left)})`;

export const phrases: typeof english = {
	goOnReading: 'Seguir leyendo',
	leftAt: (clock) => `en ${clock}`,
	nextOfCourse: (place, talks) => `Siguiente: ${place} de ${talks}`,
	talksRead: (course) => `Charlas leídas de «${course}»`,
	readSoFar: 'Leído hasta ahora',

	read: 'Leída',
	readTo: (clock) => `Leída hasta ${clock}`,

	allRead: 'todo leído',
	someRead: (read) => `${read} ${read === 1 ? 'leída' : 'leídas'}`,
	readOf: (read, talks) => `${read} ${read === 1 ? 'leída' : 'leídas'} de ${talks}`,

	start: 'Empezar',
	goOn: 'Continuar',
	goOnAt: (clock) => `Continuar desde ${clock}`,
	next: 'Siguiente',
	startAgain: 'Empezar de nuevo',

	found: (found, all) => `${number(found)} de ${number(all)}`,
	loading: 'Cargando la lista…',
	notLoaded: 'No se pudo cargar la lista. Inténtalo de nuevo o recorre sus páginas.',
	searchInstead: (typed) => `Buscar «${typed}» en las transcripciones`,

	talks: 'Charlas',
	moreTalks: more,
	noTalk: (fields) => `Ninguna charla tiene todas estas palabras en su ${fields}.`,
	untitled: 'Sin título',

	terms: 'Términos',
	termsFound: 'Términos encontrados',
	moreTerms: more,
	noTerm: 'Ningún término contiene todas estas palabras.',
	inTalks: (talks) => `en ${counts.talks(talks)}`,
};
