import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Page introuvable',
	noPage: 'Cette page n’existe pas',
	why: 'L’adresse est peut-être mal écrite, ou la conférence a été retirée.',
	goOn: '{} ou {}.',
	allTalks: 'Voir toutes les conférences',
	searchTalks: 'y faire une recherche',
};
