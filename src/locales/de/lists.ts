import type { phrases as english } from '../en/lists.ts';
import { number } from './language.ts';

const more = (left: number): string => `Mehr anzeigen (noch ${number(left)})`;

export const phrases: typeof english = {
	goOnReading: 'Weiterlesen',
	leftAt: (clock) => `bei ${clock}`,
	nextOfCourse: (place, talks) => `Als Nächstes: ${place} von ${talks}`,
	talksRead: (course) => `Gelesene Vorträge aus „${course}“`,
	readSoFar: 'Bisher gelesen',

	read: 'Gelesen',
	readTo: (clock) => `Gelesen bis ${clock}`,

	allRead: 'alle gelesen',
	someRead: (read) => `${read} gelesen`,
	readOf: (read, talks) => `${read} von ${talks} gelesen`,

	start: 'Beginnen',
	goOn: 'Weiter',
	goOnAt: (clock) => `Weiter bei ${clock}`,
	next: 'Als Nächstes',
	startAgain: 'Noch einmal',

	found: (found, all) => `${number(found)} von ${number(all)}`,
	loading: 'Die Liste wird geladen …',
	notLoaded: 'Die Liste konnte nicht geladen werden. Versuche es noch einmal oder blättere durch ihre Seiten.',
	searchInstead: (typed) => `In den Transkripten nach „${typed}“ suchen`,

	talks: 'Vorträge',
	moreTalks: more,
	noTalk: (fields) => `Kein Vortrag hat alle diese Wörter im ${fields}.`,
	untitled: 'Ohne Titel',

	terms: 'Begriffe',
	termsFound: 'Gefundene Begriffe',
	moreTerms: more,
	noTerm: 'Kein Begriff enthält alle diese Wörter.',
	inTalks: (talks) => `in ${number(talks)} ${talks === 1 ? 'Vortrag' : 'Vorträgen'}`,
};
