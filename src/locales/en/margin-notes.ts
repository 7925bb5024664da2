/** Notes and highlights beside a talk: what its page needs of them from the start. */
export const phrases = {
	yourNoteAt: (clock: string): string => `Your note at ${clock}`,
	yourNote: 'Your note',
	allNotes: 'All notes',
	invitation: 'What do you want to remember of this?',
	saved: 'Note saved',
	notKept: 'This browser keeps no notes: it is lost when you close the page. Copy it to a safe place.',
	edit: 'Edit',
	delete: 'Delete',
	deleted: 'Note deleted',
	undo: 'Undo',

	highlight: 'Highlight',
	removeHighlight: 'Remove highlight',
	/** In the list of keys. */
	highlightOrNot: 'Highlight it, or no longer',
	highlightingNotLoaded: 'Highlighting could not be loaded. Try again.',
};
