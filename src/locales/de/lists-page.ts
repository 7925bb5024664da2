import type { phrases as english } from '../en/lists-page.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const countOfCourses = (count: number): string => `${number(count)} ${count === 1 ? 'Kurs' : 'Kurse'}`;

export const phrases: typeof english = {
	courses: 'Kurse',
	countOfCourses,
	allCourses: (count) => `Alle ${countOfCourses(count)}`,
	talks: 'Vorträge',
	newestTalks: 'Neueste Vorträge',
	allTalksByTitle: (count) => `Alle ${counts.talks(count)} nach Titel`,
	yourNotes: 'Deine Notizen',
	noTalks: 'Es gibt noch keine Vorträge. Lege Transkripte in {} ab und starte den Build noch einmal.',

	describeCourses: 'Alle Kurse dieser Sammlung mit ihren Vorträgen und ihrer Dauer.',
	noCourses: 'Es gibt noch keinen Kurs. Jeder Ordner in {} wird zu einem.',

	home: 'Startseite',
	allTalks: 'Alle Vorträge',
	allTalksPage: (page) => `Alle Vorträge, Seite ${page}`,
	describeTalks: (count) => `${counts.talks(count)} von A bis Z.`,
	byTitle: 'nach Titel sortiert',

	coursePage: (course, page) => `${course}, Seite ${page}`,
	describeCourse: (course, talks, length) =>
		`${course}: Notizen zu ${talks === 1 ? 'einem Vortrag' : `${number(talks)} Vorträgen`} (${length}), jeder Absatz mit seiner Stelle verlinkt.`,
	termsOfCourse: 'Begriffe dieses Kurses',
	hideDefinitions: 'Definitionen ausblenden',

	placeInCourse: (place, talks) => `{}: Vortrag ${place} von ${talks}`,
	previousTalk: 'Vorheriger',
	nextTalk: 'Nächster',

	pagesOfList: 'Seiten der Liste',
	previousPage: 'Zurück',
	nextPage: 'Weiter',
	page: (page) => `Seite ${page}`,

	fieldsOf: (hasChannels, hasCourses) => {
		if (hasChannels) return hasCourses ? 'Titel, Kanal oder Kurs' : 'Titel oder Kanal';
		return hasCourses ? 'Titel oder Kurs' : 'Titel';
	},
	filterBy: (fields) => `Filtern nach ${fields}`,
	filter: 'Filtern',
	order: 'Sortierung',
	orders: {
		course: 'Wie im Kurs',
		title: 'Titel',
		newest: 'Neueste zuerst',
	},
};
