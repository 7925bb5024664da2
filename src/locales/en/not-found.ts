/** The page that hosts show for missing pages. */
export const phrases = {
	title: 'Page not found',
	noPage: 'This page does not exist',
	why: 'The address may be mistyped, or the talk may have been removed.',
	/** `{}` are the links `allTalks` and `searchTalks`. */
	goOn: '{} or {}.',
	allTalks: 'See all talks',
	searchTalks: 'search what was said',
};
