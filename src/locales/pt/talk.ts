import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Nota',
	actionsFor: (clock) => `Ações para ${clock}`,
	selectedWords: 'Palavras selecionadas',
	toolsBelow: 'Botões abaixo das palavras selecionadas',
	tabLeadsToTools: 'Pressione Tab para ir aos botões das palavras selecionadas',

	continueAt: (clock) => `Continuar em ${clock}`,
	backTo: (clock) => `Voltar para ${clock}`,

	showTranscript: 'Mostrar a transcrição',
	transcriptHidden: 'A transcrição está oculta, exceto os parágrafos com destaques.',
};
