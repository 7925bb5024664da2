import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	leaveFocusMode: 'Salir del modo enfoque',

	shortcutsNotLoaded: 'No se pudieron cargar los atajos. Cierra esta ventana e inténtalo de nuevo.',
};
