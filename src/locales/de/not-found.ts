import type { phrases as english } from '../en/not-found.ts';

export const phrases: typeof english = {
	title: 'Seite nicht gefunden',
	noPage: 'Diese Seite gibt es nicht',
	why: 'Die Adresse ist vielleicht falsch geschrieben, oder der Vortrag wurde entfernt.',
	goOn: '{} oder {}.',
	allTalks: 'Alle Vorträge ansehen',
	searchTalks: 'in den Vorträgen suchen',
};
