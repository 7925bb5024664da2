import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	leaveFocusMode: 'Sair do modo foco',

	shortcutsNotLoaded: 'Não foi possível carregar os atalhos. Feche esta janela e tente de novo.',
};
