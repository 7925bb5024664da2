import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Note',
	actionsFor: (clock) => `Actions pour ${clock}`,
	selectedWords: 'Mots sélectionnés',
	toolsBelow: 'Boutons sous les mots sélectionnés',
	tabLeadsToTools: 'Appuyez sur Tab pour atteindre les boutons des mots sélectionnés',

	continueAt: (clock) => `Reprendre à ${clock}`,
	backTo: (clock) => `Revenir à ${clock}`,

	showTranscript: 'Afficher la transcription',
	transcriptHidden: 'La transcription est masquée, sauf les paragraphes avec des surlignages.',
};
