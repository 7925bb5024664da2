import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Nota',
	actionsFor: (clock) => `Acciones para ${clock}`,
	selectedWords: 'Palabras seleccionadas',
	toolsBelow: 'Botones debajo de las palabras seleccionadas',
	tabLeadsToTools: 'Pulsa Tab para ir a los botones de las palabras seleccionadas',

	continueAt: (clock) => `Continuar desde ${clock}`,
	backTo: (clock) => `Volver a ${clock}`,

	showTranscript: 'Mostrar la transcripción',
	transcriptHidden: 'La transcripción está oculta, salvo los párrafos con resaltados.',
};
