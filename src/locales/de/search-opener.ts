import type { phrases as english } from '../en/search-opener.ts';

export const phrases: typeof english = {
	searchTalks: 'Vorträge durchsuchen',
	notLoaded: 'Die Suche konnte nicht geladen werden. Schließe dieses Fenster und versuche es noch einmal.',
};
