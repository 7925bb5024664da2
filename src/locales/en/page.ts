/** Phrases of the script that every page has. */
export const phrases = {
	leaveFocusMode: 'Exit focus mode',

	shortcutsNotLoaded: 'The shortcuts could not be loaded. Close this dialog and try again.',
};
