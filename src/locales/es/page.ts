import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Ajustes de lectura',
	focusMode: 'Modo enfoque',
	leaveFocusMode: 'Salir del modo enfoque',

	showShortcuts: 'Mostrar estos atajos',
	shortcutGroups: {
		player: 'Reproductor',
		moving: 'Navegación',
		moment: 'Un momento o palabras seleccionadas',
		search: 'Búsqueda',
		page: 'Página',
	},
	or: 'o',
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Mayús', Space: 'Espacio' },
};
