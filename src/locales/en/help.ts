/** The list of keyboard shortcuts, loaded on demand. */
export const phrases = {
	shortcutGroups: {
		player: 'Player',
		moving: 'Navigation',
		moment: 'Moment or selected words',
		search: 'Search',
		page: 'Page',
	},
	/** Between keys for the same action. */
	or: 'or',
	/** As printed on keyboards. */
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Shift', Space: 'Space' },
};
