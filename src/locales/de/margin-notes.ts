import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Deine Notiz bei ${clock}`,
	yourNote: 'Deine Notiz',
	allNotes: 'Alle Notizen',
	invitation: 'Was willst du dir davon merken?',
	saved: 'Notiz gespeichert',
	notKept:
		'Dieser Browser speichert keine Notizen: Diese ist verloren, wenn du die Seite schließt. Kopiere sie an einen sicheren Ort.',
	edit: 'Bearbeiten',
	delete: 'Löschen',
	deleted: 'Notiz gelöscht',
	undo: 'Rückgängig',

	highlight: 'Markieren',
	removeHighlight: 'Markierung entfernen',
	highlightOrNot: 'Markieren oder Markierung entfernen',
	highlightingNotLoaded: 'Die Markierfunktion konnte nicht geladen werden. Versuche es noch einmal.',
};
