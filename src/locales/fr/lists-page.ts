import type { phrases as english } from '../en/lists-page.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	courses: 'Cours',
	countOfCourses: (count) => `${number(count)} cours`,
	allCourses: (count) => `Tous les cours (${number(count)})`,
	talks: 'Conférences',
	newestTalks: 'Dernières conférences',
	allTalksByTitle: (count) => `Toutes les conférences par titre (${number(count)})`,
	yourNotes: 'Vos notes',
	noTalks: 'Il n’y a encore aucune conférence. Placez des transcriptions dans {} et régénérez le site.',

	describeCourses: 'Tous les cours de cette collection, avec leurs conférences et leur durée.',
	noCourses: 'Il n’y a encore aucun cours. Chaque dossier dans {} en devient un.',

	home: 'Accueil',
	allTalks: 'Toutes les conférences',
	allTalksPage: (page) => `Toutes les conférences, page ${page}`,
	describeTalks: (count) => `${counts.talks(count)} de A à Z.`,
	byTitle: 'classées par titre',

	coursePage: (course, page) => `${course}, page ${page}`,
	describeCourse: (course, talks, length) =>
		`${course}\u00a0: notes de ${counts.talks(talks)} (${length}), où chaque paragraphe renvoie à son moment.`,
	termsOfCourse: 'Termes de ce cours',
	hideDefinitions: 'Masquer les définitions',

	placeInCourse: (place, talks) => `{}\u00a0: conférence ${place} sur ${talks}`,
	previousTalk: 'Précédente',
	nextTalk: 'Suivante',

	pagesOfList: 'Pages de la liste',
	previousPage: 'Précédente',
	nextPage: 'Suivante',
	page: (page) => `Page ${page}`,

	fieldsOf: (hasChannels, hasCourses) => {
		if (hasChannels) return hasCourses ? 'le titre, la chaîne ou le cours' : 'le titre ou la chaîne';
		return hasCourses ? 'le titre ou le cours' : 'le titre';
	},
	filterBy: (fields) => `Filtrer selon ${fields}`,
	filter: 'Filtrer',
	order: 'Trier par',
	orders: {
		course: 'Ordre du cours',
		title: 'Titre',
		newest: 'Plus récentes d’abord',
	},
};
