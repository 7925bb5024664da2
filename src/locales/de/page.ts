import type { phrases as english } from '../en/page.ts';

export const phrases: typeof english = {
	readingSettings: 'Leseeinstellungen',
	focusMode: 'Fokusmodus',
	leaveFocusMode: 'Fokusmodus beenden',

	showShortcuts: 'Diese Tastenkürzel anzeigen',
	shortcutGroups: {
		player: 'Player',
		moving: 'Navigation',
		moment: 'Stelle oder ausgewählter Text',
		search: 'Suche',
		page: 'Seite',
	},
	or: 'oder',
	keyNames: { Control: 'Strg', Escape: 'Esc', Shift: 'Umschalt', Space: 'Leertaste' },
};
