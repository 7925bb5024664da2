import type { phrases as english } from '../en/lists-page.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	courses: 'Cursos',
	countOfCourses: (count) => `${number(count)} ${count < 2 ? 'curso' : 'cursos'}`,
	allCourses: (count) => `Todos os cursos (${number(count)})`,
	talks: 'Palestras',
	newestTalks: 'Palestras mais recentes',
	allTalksByTitle: (count) => `Todas as palestras por título (${number(count)})`,
	yourNotes: 'Suas notas',
	noTalks: 'Ainda não há palestras. Coloque transcrições em {} e gere o site de novo.',

	describeCourses: 'Todos os cursos desta coleção, com suas palestras e sua duração.',
	noCourses: 'Ainda não há cursos. Cada pasta dentro de {} se torna um.',

	home: 'Início',
	allTalks: 'Todas as palestras',
	allTalksPage: (page) => `Todas as palestras, página ${page}`,
	describeTalks: (count) => `${counts.talks(count)} de A a Z.`,
	byTitle: 'ordenadas por título',

	coursePage: (course, page) => `${course}, página ${page}`,
	describeCourse: (course, talks, length) =>
		`${course}: notas de ${counts.talks(talks)} (${length}), com cada parágrafo ligado ao seu momento.`,
	termsOfCourse: 'Termos deste curso',
	hideDefinitions: 'Ocultar definições',

	placeInCourse: (place, talks) => `{}: palestra ${place} de ${talks}`,
	previousTalk: 'Anterior',
	nextTalk: 'Próxima',

	pagesOfList: 'Páginas da lista',
	previousPage: 'Anterior',
	nextPage: 'Próxima',
	page: (page) => `Página ${page}`,

	fieldsOf: (hasChannels, hasCourses) => {
		if (hasChannels) return hasCourses ? 'título, canal ou curso' : 'título ou canal';
		return hasCourses ? 'título ou curso' : 'título';
	},
	filterBy: (fields) => `Filtrar por ${fields}`,
	filter: 'Filtrar',
	order: 'Ordenar por',
	orders: {
		course: 'Ordem do curso',
		title: 'Título',
		newest: 'Mais recentes primeiro',
	},
};
