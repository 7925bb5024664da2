/** What every page says of the search, before its script is loaded. */
export const phrases = {
	searchTalks: 'Search the talks',
	notLoaded: 'The search could not be loaded. Close this and try again.',
};
