/** What pages have around their text, and what the signs on a talk's page mean. Only templates show it. */
export const phrases = {
	skip: 'Skip to the text',
	places: 'Site',
	morePages: 'More pages',
	courses: 'Courses',
	terms: 'Terms',
	yourNotes: 'Your notes',
	search: 'Search',
	/** Where there is little room, only what stands before `{}`. */
	searchTalks: 'Search{} the talks',
	readOffline: 'Read offline',

	/** The video's id follows. */
	untitled: 'Untitled {}',
	languages: 'Languages',
	/** Links to Markdown and to JSON. */
	alsoAs: 'Also as {} and {}',

	resetReading: 'Reset',
	theme: 'Theme',
	themes: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
	textSize: 'Text size',
	width: 'Width',
	widths: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
	lineHeight: 'Line height',
	lineHeights: { tight: 'Tight', normal: 'Normal', loose: 'Loose' },
	face: 'Face',
	faces: { serif: 'Serif', sans: 'Sans' },

	shortcuts: 'Keyboard shortcuts',
	shortcutsAndMarks: 'Keys and marks',
	closeHelp: 'Close',
	singleKeys: 'Single-key shortcuts',
	whySingleKeys:
		'Switch them off where they get in the way of a screen reader or of speech input. In a talk, Tab then leads to the buttons beside each time.',

	marks: {
		title: 'Marks',
		/** Stands for the words of a talk that are marked. */
		words: 'words',
		time: 'Plays the talk from there.',
		link: 'Links to the moment.',
		pointAtTime: 'Highlighting, notes, quoting and copying are beside it when you point at a time.',
		tapLink: 'Tap it to highlight, to write a note, to quote or to copy.',
		strip:
			'The whole talk, a colour for each section; press one to go there. The lines are where you are, what is playing, and the hits of a search.',
		moment: 'The moment that you came to, or that is playing.',
		/** `pointAtTerm` or `tapTerm` follows. */
		defined: 'A term with a definition: {}',
		pointAtTerm: 'point at it.',
		tapTerm: 'tap it.',
		correction: 'Corrected: the transcript has other words, which were misheard.',
		searched: 'What you searched for.',
		highlighted: 'What you highlighted.',
		quoted: 'What a note of yours is on.',
	},
};
