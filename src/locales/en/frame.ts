/** The header and footer of every page, its reading settings and help dialog. Only templates use these. */
export const phrases = {
	skip: 'Skip to content',
	places: 'Site',
	morePages: 'More pages',
	courses: 'Courses',
	terms: 'Terms',
	yourNotes: 'Your notes',
	search: 'Search',
	/** On narrow screens, only the part before `{}`. */
	searchTalks: 'Search{} talks',
	readOffline: 'Read offline',

	/** `{}` is the video's id. */
	untitled: 'Untitled {}',
	languages: 'Languages',

	resetReading: 'Reset',
	theme: 'Theme',
	themes: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
	textSize: 'Text size',
	width: 'Width',
	widths: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
	lineHeight: 'Line spacing',
	lineHeights: { tight: 'Tight', normal: 'Normal', loose: 'Loose' },
	face: 'Typeface',
	faces: { serif: 'Serif', sans: 'Sans' },

	shortcuts: 'Keyboard shortcuts',
	/** The same dialog on a talk's page, where it also explains the marks. */
	shortcutsAndMarks: 'Help',
	closeHelp: 'Close',
	singleKeys: 'Single-key shortcuts',
	whySingleKeys:
		'Turn these off if they interfere with a screen reader or speech input. In a talk, Tab then also stops at the buttons beside each timestamp.',

	marks: {
		title: 'Marks',
		/** A sample of marked text. */
		words: 'words',
		time: 'Plays the talk from this moment.',
		link: 'Links to this moment.',
		pointAtTime: 'Point at a timestamp to highlight, write a note, quote or copy.',
		tapLink: 'Tap it to highlight, write a note, quote or copy.',
		strip:
			'The whole talk, with a colour for each section. Select a section to go to it. The lines show where you are, what is playing, and search hits.',
		moment: 'The moment you went to, or the one that is playing.',
		/** `{}` is `pointAtTerm` or `tapTerm`. */
		defined: 'A term with a definition: {}',
		pointAtTerm: 'point at it to read it.',
		tapTerm: 'tap it to read it.',
		correction: 'Corrected: the transcript misheard these words.',
		searched: 'What you searched for.',
		highlighted: 'What you highlighted.',
		quoted: 'What you wrote a note on.',
	},
};
