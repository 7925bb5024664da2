/** What templates say of the search: its page, its dialog, its form and its filters. */
export const phrases = {
	search: 'Search',
	describe: 'Search what was said in every talk, to the moment.',
	needsJavaScript: 'The search needs JavaScript, which is off in this browser. Without it:',
	/** The words of a link, and what is said of the page that it leads to. */
	terms: 'Terms',
	ofTerms: '{} lists what the talks speak of, from A to Z, with the moments that say it.',
	allTalks: 'All talks',
	ofAllTalks: '{} are listed by title; each begins with its contents.',
	byBrowser: 'Your browser finds words on the page that is open (Ctrl or Cmd with F).',

	searchWhatWasSaid: 'Search what was said',
	filter: 'Filter',
	close: 'Close',
	escape: 'Esc',
	/** Read aloud after the name of that key. */
	closesSearch: ': close search',
	termsAndNotesFound: 'Terms and notes found',
	talksFound: 'Talks found',
	tryAgain: 'Try again',
	searchAllTalks: 'Search all talks',

	/** Each follows the keys that do it. */
	choose: 'choose',
	open: 'open',
	exactWords: 'exact words',

	narrow: 'Narrow the search',
	onlyThisTalk: 'Only this talk',
	facets: { course: 'Course', channel: 'Channel', year: 'Year', language: 'Language' },
	/** No choice of a course, a channel, … */
	allOf: { course: 'All', channel: 'All', year: 'All', language: 'All' },
	order: 'Order',
	bestFirst: 'Best first',
	newestFirst: 'Newest first',
	oldestFirst: 'Oldest first',
	clear: 'Clear',
};
