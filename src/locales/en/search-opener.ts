/** What every page says of the search, before its script is loaded. */
export const phrases = {
	searchTalks: 'Search the talks',
	notLoaded: 'The search could not be loaded. Reload the page to try again.',
};
