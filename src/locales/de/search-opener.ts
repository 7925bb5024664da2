import type { phrases as english } from '../en/search-opener.ts';

export const phrases: typeof english = {
	notLoaded: 'Die Suche konnte nicht geladen werden. Lade die Seite neu, um es noch einmal zu versuchen.',
};
