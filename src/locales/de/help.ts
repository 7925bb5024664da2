import type { phrases as english } from '../en/help.ts';

export const phrases: typeof english = {
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
