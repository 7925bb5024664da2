import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	leaveFocusMode: 'Fokusmodus beenden',

	shortcutsNotLoaded:
		'Die Tastenkürzel konnten nicht geladen werden. Schließe dieses Fenster und versuche es noch einmal.',
};
