import type { phrases as english } from '../en/lists.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const left = (count: number): string => (count === 1 ? 'restante' : 'restantes');

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
	readOf: (read, talks) => `${read} de ${talks} ${read === 1 ? 'leída' : 'leídas'}`,

	start: 'Empezar',
	goOn: 'Continuar',
	goOnAt: (clock) => `Continuar en ${clock}`,
	next: 'Siguiente',
	startAgain: 'Empezar de nuevo',

	found: (found, all) => `${number(found)} de ${number(all)}`,
	loading: 'Cargando la lista…',
	notLoaded: 'No se pudo cargar la lista. Inténtalo de nuevo o recorre sus páginas.',
	searchInstead: (typed) => `Buscar «${typed}» en todo lo que se dijo`,

	talks: 'Charlas',
	moreTalks: (count) => `Mostrar más (${counts.talks(count)} ${left(count)})`,
	noTalk: (fields) => `Ninguna charla tiene todas estas palabras en su ${fields}.`,
	untitled: 'Sin título',

	terms: 'Términos',
	termsFound: 'Términos encontrados',
	moreTerms: (count) => `Mostrar más (${counts.terms(count)} ${left(count)})`,
	noTerm: 'Ningún término contiene todas estas palabras.',
	noTermHere: 'Ningún término contiene estas palabras.',
	inTalks: (talks) => `en ${counts.talks(talks)}`,
};
