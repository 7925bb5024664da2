import type { phrases as english } from '../en/terms.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

const extent = (moments: number, talks: number): string => `${counts.moments(moments)} dans ${counts.talks(talks)}`;

export const phrases: typeof english = {
	title: 'Termes',
	titleOfPart: (range) => `Termes, ${range}`,
	describe: 'Les termes dont parlent plusieurs conférences, de A à Z, avec les moments où ils sont dits.',
	describePart: (range) =>
		`Les termes dont parlent plusieurs conférences, ${range}, avec les moments où ils sont dits.`,
	lead: 'Les termes dont parlent au moins deux conférences, avec leurs moments les plus révélateurs.',
	leadWithGlossary:
		'Les termes dont parlent au moins deux conférences et ceux que définit le glossaire, avec leurs moments les plus révélateurs.',
	onThisPage: '{} sur cette page',
	none: 'Il n’y a pas encore deux conférences de cette collection qui aient un terme clé en commun.',
	filterTerms: 'Filtrer les termes',
	filter: 'Filtrer',
	letters: 'Lettres',
	pagesOfLetter: (letter) => `Pages de la lettre ${letter}`,
	extent,
	untitled: (title) => `${title} (sans titre)`,
	allMoments: (count) => `Tous les moments (${number(count)})`,

	allTerms: 'Tous les termes',
	describeTerm: (term, moments, talks) =>
		`«\u00a0${term}\u00a0»\u00a0: ${extent(moments, talks)}, les plus révélateurs d’abord.`,
	searchForIt: 'Rechercher ce terme',

	map: 'De quoi parlent les conférences',
	allTermsFromAToZ: (count) => `Tous les termes (${number(count)}), de A à Z`,
};
