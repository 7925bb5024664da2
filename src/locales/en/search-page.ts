/** The search's page, dialog, form and filters: phrases that templates use. */
export const phrases = {
	search: 'Search',
	describe: 'Search what was said in every talk, and go straight to the moment.',
	needsJavaScript: 'Search needs JavaScript, which is turned off in this browser. Without it:',
	/** A link, and the sentence around it. */
	terms: 'Terms',
	ofTerms: '{} lists what the talks are about, from A to Z, with links to the moments.',
	allTalks: 'All talks',
	ofAllTalks: '{} are listed by title; each begins with its contents.',
	byBrowser: 'Your browser can find words on the open page (Ctrl+F or Cmd+F).',

	searchWhatWasSaid: 'Search what was said',
	filter: 'Filter',
	close: 'Close',
	escape: 'Esc',
	/** Screen readers read it after the name of the key. */
	closesSearch: ': close search',
	termsAndNotesFound: 'Terms and notes found',
	talksFound: 'Talks found',
	tryAgain: 'Try again',
	searchAllTalks: 'Search all talks',

	/** Each follows its keys. */
	choose: 'choose',
	open: 'open',
	exactWords: 'exact words',

	narrow: 'Search filters',
	onlyThisTalk: 'Only this talk',
	facets: { course: 'Course', channel: 'Channel', year: 'Year', language: 'Language' },
	/** The option that selects no course, channel, … */
	allOf: { course: 'All', channel: 'All', year: 'All', language: 'All' },
	order: 'Sort by',
	bestFirst: 'Best match',
	newestFirst: 'Newest first',
	oldestFirst: 'Oldest first',
	clear: 'Clear',
};
