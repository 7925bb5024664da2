/** Phrases of the script that every page has. */
export const phrases = {
	readingSettings: 'Reading settings',
	focusMode: 'Focus mode',
	leaveFocusMode: 'Exit focus mode',

	showShortcuts: 'Show keyboard shortcuts',
	shortcutsNotLoaded: 'The shortcuts could not be loaded. Close this dialog and try again.',
};
