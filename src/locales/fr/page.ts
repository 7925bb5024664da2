import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Réglages de lecture',
	focusMode: 'Mode focus',
	leaveFocusMode: 'Quitter le mode focus',

	showShortcuts: 'Afficher ces raccourcis',
	shortcutGroups: {
		player: 'Lecteur',
		moving: 'Navigation',
		moment: 'Un moment ou des mots sélectionnés',
		search: 'Recherche',
		page: 'Page',
	},
	or: 'ou',
	keyNames: { Control: 'Ctrl', Escape: 'Échap', Shift: 'Maj', Space: 'Espace' },
};
