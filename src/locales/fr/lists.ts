import type { phrases as english } from '../en/lists.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const more = (left: number): string => `Afficher plus (encore ${number(left)})`;

export const phrases: typeof english = {
	goOnReading: 'Reprendre la lecture',
	leftAt: (clock) => `à ${clock}`,
	nextOfCourse: (place, talks) => `Suivante\u00a0: ${place} sur ${talks}`,
	talksRead: (course) => `Conférences lues de «\u00a0${course}\u00a0»`,
	readSoFar: 'Lu jusqu’ici',

	read: 'Lue',
	readTo: (clock) => `Lue jusqu’à ${clock}`,

	allRead: 'tout lu',
	someRead: (read) => `${read} ${read < 2 ? 'lue' : 'lues'}`,
	readOf: (read, talks) => `${read} ${read < 2 ? 'lue' : 'lues'} sur ${talks}`,

	start: 'Commencer',
	goOn: 'Reprendre',
	goOnAt: (clock) => `Reprendre à ${clock}`,
	next: 'Suivante',
	startAgain: 'Recommencer',

	found: (found, all) => `${number(found)} sur ${number(all)}`,
	loading: 'Chargement de la liste…',
	notLoaded: 'La liste n’a pas pu être chargée. Réessayez, ou parcourez ses pages.',
	searchInstead: (typed) => `Rechercher «\u00a0${typed}\u00a0» dans les transcriptions`,

	talks: 'Conférences',
	moreTalks: more,
	noTalk: (fields) => `Aucune conférence n’a tous ces mots dans ${fields}.`,
	untitled: 'Sans titre',

	terms: 'Termes',
	termsFound: 'Termes trouvés',
	moreTerms: more,
	noTerm: 'Aucun terme ne contient tous ces mots.',
	inTalks: (talks) => (talks === 0 ? 'dans aucune conférence' : `dans ${counts.talks(talks)}`),
};
