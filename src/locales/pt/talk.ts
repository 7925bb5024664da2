import type { phrases as english } from '../en/talk.ts';

export const phrases: typeof english = {
	note: 'Nota',
	writeNote: 'Escrever uma nota',
	selectedWords: 'Palavras selecionadas',
	toolsBelow: 'Botões abaixo das palavras selecionadas',
	tabLeadsToTools: 'Pressione Tab para ir aos botões das palavras selecionadas',
	toTools: 'Ir para os botões das palavras selecionadas',
	putToolsAway: 'Ocultar estes botões',

	continueAt: (clock) => `Continuar em ${clock}`,
	backTo: (clock) => `Voltar para ${clock}`,
	previousMoment: 'Momento anterior',
	nextMoment: 'Próximo momento',
	previousSection: 'Seção anterior',
	nextSection: 'Próxima seção',
	previousNote: 'Nota anterior',
	nextNote: 'Próxima nota',

	showTranscript: 'Mostrar a transcrição',
	foldOrUnfold: 'Ocultar ou mostrar a transcrição',
	transcriptHidden: 'A transcrição está oculta, exceto os parágrafos com destaques.',
};
