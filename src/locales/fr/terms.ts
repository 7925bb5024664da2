import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const extent = (moments: number, talks: number): string =>
	talks === 0 ? 'dans aucune conférence pour l’instant' : `${counts.moments(moments)} dans ${counts.talks(talks)}`;

export const phrases: typeof english = {
	title: 'Termes',
	titleOfPart: (range) => `Termes, ${range}`,
	describe: 'Les termes communs à plusieurs conférences, de A à Z, avec les moments où ils apparaissent.',
	describePart: (range) =>
		`Les termes communs à plusieurs conférences, ${range}, avec les moments où ils apparaissent.`,
	lead: 'Les termes communs à au moins deux conférences, avec leurs moments les plus éclairants.',
	leadWithGlossary:
		'Les termes communs à au moins deux conférences ou définis dans le glossaire, avec leurs moments les plus éclairants.',
	onThisPage: '{} sur cette page',
	none: 'Il n’y a pas encore de termes\u00a0: aucun terme clé n’est commun à deux conférences de cette collection.',
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
