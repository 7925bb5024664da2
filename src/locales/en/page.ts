/** What the script of every page says. */
export const phrases = {
	readingSettings: 'Reading settings',
	focusMode: 'Focus mode',
	leaveFocusMode: 'Leave focus mode',

	showShortcuts: 'Show these shortcuts',
	shortcutsNotLoaded: 'The shortcuts could not be loaded. Close this and try again.',
};
