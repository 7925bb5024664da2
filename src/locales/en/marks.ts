/** Highlights in the text of a talk, loaded for readers who have some. */
export const phrases = {
	highlighted: 'Highlighted',
	removed: 'Highlight removed',
	nothingSaid: 'There are no words to highlight here',
	notKept: 'Highlight not saved: the storage of this browser is full or turned off.',
	notShown: 'Saved in Your notes: this browser cannot show highlights in the text',
	highlightOf: (words: string): string => `Highlight: ${words}`,
};
