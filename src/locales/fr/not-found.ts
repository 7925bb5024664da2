import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Page introuvable',
	noPage: 'Il n’y a pas de page ici',
	why: 'L’adresse est peut-être mal écrite, ou la conférence n’est plus dans la collection.',
	goOn: '{} ou {}.',
	allTalks: 'Voir toutes les conférences',
	searchTalks: 'y faire une recherche',
};
