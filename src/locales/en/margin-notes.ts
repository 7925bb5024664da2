/** Notes and highlights in a talk: phrases that its page needs from the start. */
export const phrases = {
	yourNoteAt: (clock: string): string => `Your note at ${clock}`,
	yourNote: 'Your note',
	allNotes: 'All notes',
	invitation: 'What do you want to remember?',
	saved: 'Note saved',
	notKept: 'This browser cannot save notes. Copy this one to a safe place before you close the page.',
	edit: 'Edit',
	delete: 'Delete',
	deleted: 'Note deleted',
	undo: 'Undo',

	highlight: 'Highlight',
	removeHighlight: 'Remove highlight',
	highlightingNotLoaded: 'Highlighting could not be loaded. Try again.',
};
