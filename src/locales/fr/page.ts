import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Réglages de lecture',
	focusMode: 'Mode focus',
	leaveFocusMode: 'Quitter le mode focus',

	showShortcuts: 'Afficher les raccourcis clavier',
	shortcutsNotLoaded: 'Les raccourcis n’ont pas pu être chargés. Fermez cette fenêtre, puis réessayez.',
};
