/** The page that a host shows at addresses where there is none. */
export const phrases = {
	title: 'Page not found',
	noPage: 'There is no page here',
	why: 'The address may be misspelled, or the talk has left the collection.',
	/** The two links: `allTalks` and `searchTalks`. */
	goOn: '{} or {}.',
	allTalks: 'See all talks',
	searchTalks: 'search what was said in them',
};
