import type { phrases as english } from '../en/search-opener.ts';

export const phrases: typeof english = {
	notLoaded: 'No se pudo cargar la búsqueda. Vuelve a cargar la página para intentarlo de nuevo.',
};
