import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Notiz',
	writeNote: 'Notiz dazu schreiben',
	selectedWords: 'Ausgewählter Text',
	toolsBelow: 'Werkzeuge unter dem ausgewählten Text',
	tabLeadsToTools: 'Tab führt zu Werkzeugen für den ausgewählten Text',
	toTools: 'Zu den Werkzeugen der Auswahl',
	putToolsAway: 'Diese Werkzeuge ausblenden',

	section: 'Abschnitt',
	continueAt: (clock) => `Weiter bei ${clock}`,
	backTo: (clock) => `Zurück zu ${clock}`,
	previousMoment: 'Vorherige Stelle',
	nextMoment: 'Nächste Stelle',
	previousSection: 'Vorheriger Abschnitt',
	nextSection: 'Nächster Abschnitt',
	previousNote: 'Vorherige Notiz',
	nextNote: 'Nächste Notiz',

	showTranscript: 'Transkript anzeigen',
	foldOrUnfold: 'Nur Notizen oder wieder das Transkript',
	transcriptHidden: 'Das Transkript ist ausgeblendet, bis auf Absätze mit Markierungen.',

	whereSaid: 'Wo davon die Rede ist',
	putDefinitionAway: 'Definition ausblenden',
};
