import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Nota',
	writeNote: 'Escribir una nota',
	selectedWords: 'Palabras seleccionadas',
	toolsBelow: 'Botones debajo de las palabras seleccionadas',
	tabLeadsToTools: 'Pulsa Tab para ir a los botones de las palabras seleccionadas',
	toTools: 'Ir a los botones de las palabras seleccionadas',
	putToolsAway: 'Ocultar estos botones',

	continueAt: (clock) => `Continuar desde ${clock}`,
	backTo: (clock) => `Volver a ${clock}`,
	previousMoment: 'Momento anterior',
	nextMoment: 'Momento siguiente',
	previousSection: 'Sección anterior',
	nextSection: 'Sección siguiente',
	previousNote: 'Nota anterior',
	nextNote: 'Nota siguiente',

	showTranscript: 'Mostrar la transcripción',
	foldOrUnfold: 'Ocultar o mostrar la transcripción',
	transcriptHidden: 'La transcripción está oculta, salvo los párrafos con resaltados.',
};
