import type { phrases as english } from '../en/help.ts';

export const phrases: typeof english = {
	shortcutGroups: {
		player: 'Player',
		moving: 'Navegação',
		moment: 'Momento ou palavras selecionadas',
		search: 'Busca',
		page: 'Página',
	},
	or: 'ou',
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Shift', Space: 'Espaço' },
};
