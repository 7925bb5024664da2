import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Notiz',
	actionsFor: (clock) => `Aktionen für ${clock}`,
	selectedWords: 'Ausgewählter Text',
	toolsBelow: 'Schaltflächen unter dem ausgewählten Text',
	tabLeadsToTools: 'Drücke Tab für die Schaltflächen zum ausgewählten Text',

	continueAt: (clock) => `Weiter bei ${clock}`,
	backTo: (clock) => `Zurück zu ${clock}`,

	showTranscript: 'Transkript anzeigen',
	transcriptHidden: 'Das Transkript ist ausgeblendet, bis auf Absätze mit Markierungen.',
};
