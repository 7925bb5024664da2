import type { headings as englishHeadings, phrases as english } from '../en/notes-pages.ts';
import { number } from './language.ts';

export const headings: typeof englishHeadings = {
	overview: 'Aperçu',
	keyTerms: 'Termes clés',
	keyMoments: 'Moments clés',
	sections: 'Sections',
	sectionsAndMoments: 'Sections et moments clés',
	related: 'Moments liés',
	goesWith: 'Apparaît avec',
	moments: 'Moments',
	byTalk: 'Tous les moments, par conférence',
	mostByTalk: 'Moments par conférence',
};

export const phrases: typeof english = {
	untitled: 'sans titre',
	noTalk: 'Aucune conférence n’en parle encore.',
	moreTalks: (talks) => `Autres conférences qui en parlent : ${number(talks)}.`,
	elsewhere: 'Ailleurs',
	more: (moments) => `et ${number(moments)} ${moments === 1 ? 'autre' : 'autres'}`,
	heard: 'entendu : ',
	noteAt: (clock) => `Note à ${clock}`,
	note: 'Note',
	notes: 'Notes',
	table: 'Tableau',
	footnotes: 'Notes de bas de page',
	backToReference: (reference) => `Retour à l’appel de note ${reference}`,
};
