/** What the scripts of every page say: the reading settings, and the list of keyboard shortcuts. */
export const phrases = {
	readingSettings: 'Reading settings',
	focusMode: 'Focus mode',
	leaveFocusMode: 'Leave focus mode',

	showShortcuts: 'Show these shortcuts',
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
