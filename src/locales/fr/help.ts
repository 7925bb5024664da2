import type { phrases as english } from '../en/help.ts';

export const phrases: typeof english = {
	shortcutGroups: {
		player: 'Lecteur',
		moving: 'Navigation',
		moment: 'Moment ou mots sélectionnés',
		search: 'Recherche',
		page: 'Page',
	},
	or: 'ou',
	keyNames: { Control: 'Ctrl', Escape: 'Échap', Shift: 'Maj', Space: 'Espace' },
};
