import type { phrases as english } from '../en/talk.ts';
import { counts } from './counts.ts';

export const phrases: typeof english = {
	note: 'Notiz',
	writeNote: 'Eine Notiz dazu schreiben',
	selectedWords: 'Ausgewählte Wörter',
	toolsBelow: 'Werkzeuge unter den ausgewählten Wörtern',
	tabLeadsToTools: 'Tab führt zu Werkzeugen für die ausgewählten Wörter',
	toTools: 'Zu den Knöpfen bei ausgewählten Wörtern',
	putToolsAway: 'Diese Knöpfe ausblenden',

	section: 'Abschnitt',
	theStart: 'der Anfang',
	continueAt: (clock) => `Weiter bei ${clock}`,
	backTo: (clock) => `Zurück zu ${clock}`,
	previousMoment: 'Vorherige Stelle',
	nextMoment: 'Nächste Stelle',
	previousSection: 'Vorheriger Abschnitt',
	nextSection: 'Nächster Abschnitt',

	showTranscript: 'Transkript anzeigen',
	foldOrUnfold: 'Nur Notizen oder wieder das Transkript',
	folded: (sections, notes, moments) =>
		`${counts.sections(sections)}${notes === 0 ? ', noch keine Notizen' : ` und ${counts.notes(notes)}`}. Das Transkript mit ${counts.moments(moments)} ist ausgeblendet.`,

	whereSaid: 'Wo davon die Rede ist',
	putDefinitionAway: 'Eine Definition ausblenden',
};
