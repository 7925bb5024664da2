/** Highlights in the text of a talk: what is loaded for a reader who has some. */
export const phrases = {
	highlighted: 'Highlighted',
	removed: 'Highlight removed',
	nothingSaid: 'Nothing is said here',
	notKept: 'This browser keeps no highlights: its storage is full or switched off.',
	notShown: 'Kept in Your notes: this browser cannot show highlights in the text',
	highlightOf: (words: string): string => `Highlight: ${words}`,
};
