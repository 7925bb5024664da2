import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Configurações de leitura',
	focusMode: 'Modo foco',
	leaveFocusMode: 'Sair do modo foco',

	showShortcuts: 'Mostrar estes atalhos',
	shortcutGroups: {
		player: 'Player',
		moving: 'Navegação',
		moment: 'Um momento ou palavras selecionadas',
		search: 'Busca',
		page: 'Página',
	},
	or: 'ou',
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Shift', Space: 'Espaço' },
};
