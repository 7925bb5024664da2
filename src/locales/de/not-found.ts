import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Seite nicht gefunden',
	noPage: 'Hier ist keine Seite',
	why: 'Die Adresse ist vielleicht falsch geschrieben, oder der Vortrag ist nicht mehr in der Sammlung.',
	goOn: '{} oder {}.',
	allTalks: 'Alle Vorträge ansehen',
	searchTalks: 'durchsuchen, was in ihnen gesagt wurde',
};
