import type { phrases as english } from '../en/talk.ts';
import { counts } from './counts.ts';

export const phrases: typeof english = {
	note: 'Nota',
	writeNote: 'Escrever uma nota',
	selectedWords: 'Palavras selecionadas',
	toolsBelow: 'Ferramentas abaixo das palavras selecionadas',
	tabLeadsToTools: 'Pressione Tab para ir às ferramentas das palavras selecionadas',
	toTools: 'Ir para os botões das palavras selecionadas',
	putToolsAway: 'Ocultar estes botões',

	section: 'Seção',
	continueAt: (clock) => `Continuar em ${clock}`,
	backTo: (clock) => `Voltar para ${clock}`,
	previousMoment: 'Momento anterior',
	nextMoment: 'Próximo momento',
	previousSection: 'Seção anterior',
	nextSection: 'Próxima seção',

	showTranscript: 'Mostrar a transcrição',
	foldOrUnfold: 'Ocultar ou mostrar a transcrição',
	folded: (sections, notes, moments) =>
		`${counts.sections(sections)}${notes === 0 ? ', ainda sem notas' : ` e ${counts.notes(notes)}`}. A transcrição de ${counts.moments(moments)} está oculta.`,

	whereSaid: 'Onde é mencionado',
	putDefinitionAway: 'Ocultar a definição',
};
