import type { phrases as english } from '../en/search-opener.ts';

export const phrases: typeof english = {
	notLoaded: 'La recherche n’a pas pu être chargée. Rechargez la page pour réessayer.',
};
