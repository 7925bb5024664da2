import type { phrases as english } from '../en/lists-page.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	courses: 'Cursos',
	countOfCourses: (count) => `${number(count)} ${count === 1 ? 'curso' : 'cursos'}`,
	allCourses: (count) => `Todos los cursos (${number(count)})`,
	talks: 'Charlas',
	newestTalks: 'Charlas más recientes',
	allTalksByTitle: (count) => `Todas las charlas por título (${number(count)})`,
	yourNotes: 'Tus notas',
	noTalks: 'Todavía no hay charlas. Pon transcripciones en {} y vuelve a generar el sitio.',

	describeCourses: 'Todos los cursos de esta colección, con sus charlas y su duración.',
	noCourses: 'Todavía no hay cursos. Cada carpeta dentro de {} se convierte en uno.',

	home: 'Inicio',
	allTalks: 'Todas las charlas',
	allTalksPage: (page) => `Todas las charlas, página ${page}`,
	describeTalks: (count) => `${counts.talks(count)} de la A a la Z.`,
	byTitle: 'ordenadas por título',

	coursePage: (course, page) => `${course}, página ${page}`,
	describeCourse: (course, talks, length) =>
		`${course}: notas de ${counts.talks(talks)} (${length}), con cada párrafo enlazado a su momento.`,
	termsOfCourse: 'Términos de este curso',
	hideDefinitions: 'Ocultar definiciones',

	placeInCourse: (place, talks) => `{}: charla ${place} de ${talks}`,
	previousTalk: 'Anterior',
	nextTalk: 'Siguiente',

	pagesOfList: 'Páginas de la lista',
	previousPage: 'Anterior',
	nextPage: 'Siguiente',
	page: (page) => `Página ${page}`,

	fieldsOf: (hasChannels, hasCourses) => {
		if (hasChannels) return hasCourses ? 'título, canal o curso' : 'título o canal';
		return hasCourses ? 'título o curso' : 'título';
	},
	filterBy: (fields) => `Filtrar por ${fields}`,
	filter: 'Filtrar',
	order: 'Ordenar por',
	orders: {
		course: 'Orden del curso',
		title: 'Título',
		newest: 'Más recientes primero',
	},
};
