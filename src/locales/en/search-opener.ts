/** The search on every page, before its script is loaded. */
export const phrases = {
	notLoaded: 'Search could not be loaded. Reload the page to try again.',
};
