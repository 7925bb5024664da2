import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	leaveFocusMode: 'Quitter le mode focus',

	shortcutsNotLoaded: 'Les raccourcis n’ont pas pu être chargés. Fermez cette fenêtre, puis réessayez.',
};
