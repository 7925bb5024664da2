import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Configurações de leitura',
	focusMode: 'Modo foco',
	leaveFocusMode: 'Sair do modo foco',

	showShortcuts: 'Mostrar os atalhos de teclado',
	shortcutsNotLoaded: 'Não foi possível carregar os atalhos. Feche esta janela e tente de novo.',
};
