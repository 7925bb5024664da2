import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Sua nota em ${clock}`,
	yourNote: 'Sua nota',
	allNotes: 'Suas notas',
	invitation: 'O que você quer lembrar disto?',
	saved: 'Nota salva',
	notKept:
		'Este navegador não guarda notas: esta se perderá quando você fechar a página. Copie-a para um lugar seguro.',
	edit: 'Editar',
	delete: 'Excluir',
	deleted: 'Nota excluída',
	undo: 'Desfazer',

	highlight: 'Destacar',
	removeHighlight: 'Remover destaque',
	highlightOrNot: 'Destacar ou remover o destaque',
	highlightingNotLoaded: 'Não foi possível carregar o destaque. Tente de novo.',
};
