import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Notiz',
	writeNote: 'Notiz dazu schreiben',
	selectedWords: 'Ausgewählter Text',
	toolsBelow: 'Schaltflächen unter dem ausgewählten Text',
	tabLeadsToTools: 'Drücke Tab für die Schaltflächen zum ausgewählten Text',
	toTools: 'Zu den Schaltflächen der Auswahl',
	putToolsAway: 'Diese Schaltflächen ausblenden',

	continueAt: (clock) => `Weiter bei ${clock}`,
	backTo: (clock) => `Zurück zu ${clock}`,
	previousMoment: 'Vorherige Stelle',
	nextMoment: 'Nächste Stelle',
	previousSection: 'Vorheriger Abschnitt',
	nextSection: 'Nächster Abschnitt',
	previousNote: 'Vorherige Notiz',
	nextNote: 'Nächste Notiz',

	showTranscript: 'Transkript anzeigen',
	foldOrUnfold: 'Transkript aus- oder einblenden',
	transcriptHidden: 'Das Transkript ist ausgeblendet, bis auf Absätze mit Markierungen.',
};
