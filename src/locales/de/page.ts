import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Leseeinstellungen',
	focusMode: 'Fokusmodus',
	leaveFocusMode: 'Fokusmodus beenden',

	showShortcuts: 'Tastenkürzel anzeigen',
	shortcutsNotLoaded:
		'Die Tastenkürzel konnten nicht geladen werden. Schließe dieses Fenster und versuche es noch einmal.',
};
