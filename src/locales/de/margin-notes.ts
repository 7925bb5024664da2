import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Deine Notiz bei ${clock}`,
	yourNote: 'Deine Notiz',
	allNotes: 'Alle Notizen',
	invitation: 'Was willst du dir merken?',
	saved: 'Notiz gespeichert',
	notKept:
		'Dieser Browser kann keine Notizen speichern. Kopiere diese an einen sicheren Ort, bevor du die Seite schließt.',
	edit: 'Bearbeiten',
	delete: 'Löschen',
	deleted: 'Notiz gelöscht',
	undo: 'Rückgängig',

	highlight: 'Markieren',
	removeHighlight: 'Markierung entfernen',
	highlightingNotLoaded: 'Die Markierfunktion konnte nicht geladen werden. Versuche es noch einmal.',
};
