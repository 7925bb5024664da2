import type { phrases as english } from '../en/help.ts';

export const phrases: typeof english = {
	shortcutGroups: {
		player: 'Reproductor',
		moving: 'Navegación',
		moment: 'Momento o palabras seleccionadas',
		search: 'Búsqueda',
		page: 'Página',
	},
	or: 'o',
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Mayús', Space: 'Espacio' },
};
