import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Note',
	writeNote: 'Écrire une note',
	selectedWords: 'Mots sélectionnés',
	toolsBelow: 'Boutons sous les mots sélectionnés',
	tabLeadsToTools: 'Appuyez sur Tab pour atteindre les boutons des mots sélectionnés',
	toTools: 'Aller aux boutons des mots sélectionnés',
	putToolsAway: 'Masquer ces boutons',

	continueAt: (clock) => `Reprendre à ${clock}`,
	backTo: (clock) => `Revenir à ${clock}`,
	previousMoment: 'Moment précédent',
	nextMoment: 'Moment suivant',
	previousSection: 'Section précédente',
	nextSection: 'Section suivante',
	previousNote: 'Note précédente',
	nextNote: 'Note suivante',

	showTranscript: 'Afficher la transcription',
	foldOrUnfold: 'Masquer ou afficher la transcription',
	transcriptHidden: 'La transcription est masquée, sauf les paragraphes avec des surlignages.',
};
