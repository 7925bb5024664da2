/** The list of keyboard shortcuts, which is loaded once somebody asks for it. */
export const phrases = {
	shortcutGroups: {
		player: 'Player',
		moving: 'Moving about',
		moment: 'A moment, or selected words',
		search: 'Search',
		page: 'Page',
	},
	/** Between keys that do the same. */
	or: 'or',
	/** As they stand on keyboards. */
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Shift', Space: 'Space' },
};
