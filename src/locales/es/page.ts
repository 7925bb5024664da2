import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Ajustes de lectura',
	focusMode: 'Modo enfoque',
	leaveFocusMode: 'Salir del modo enfoque',

	showShortcuts: 'Mostrar los atajos de teclado',
	shortcutsNotLoaded: 'No se pudieron cargar los atajos. Cierra esta ventana e inténtalo de nuevo.',
};
