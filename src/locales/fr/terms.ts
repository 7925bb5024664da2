import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const extent = (moments: number, talks: number): string =>
	talks === 0 ? 'dans aucune conférence' : `${counts.moments(moments)} dans ${counts.talks(talks)}`;

export const phrases: typeof english = {
	title: 'Termes',
	titleOfPart: (range) => `Termes, ${range}`,
	describe: 'Ce dont parlent plusieurs conférences, de A à Z, avec les moments où il en est question.',
	describePart: (range) => `Ce dont parlent plusieurs conférences, ${range}, avec les moments où il en est question.`,
	lead: 'Ce dont parlent au moins deux conférences, avec les moments les plus éclairants.',
	leadWithGlossary:
		'Ce dont parlent au moins deux conférences et ce que définit le glossaire, avec les moments les plus éclairants.',
	onThisPage: '{} sur cette page',
	none: 'Aucun terme clé n’est encore commun à deux conférences de cette collection.',
	filterTerms: 'Filtrer les termes',
	filter: 'Filtrer',
	letters: 'Lettres',
	pagesOfLetter: (letter) => `Pages de la lettre ${letter}`,
	extent,
	untitled: (title) => `${title} (sans titre)`,
	allMoments: (count) => `Tous les moments (${number(count)})`,

	allTerms: 'Tous les termes',
	describeTerm: (term, moments, talks) =>
		`«\u00a0${term}\u00a0»\u00a0: ${extent(moments, talks)}${moments < 2 ? '' : ', les plus éclairants d’abord'}.`,
	searchForIt: 'Rechercher ce terme',

	map: 'De quoi parlent les conférences',
	allTermsFromAToZ: (count) => `Tous les termes (${number(count)}), de A à Z`,
};
