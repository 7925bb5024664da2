import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Sua nota em ${clock}`,
	yourNote: 'Sua nota',
	allNotes: 'Suas notas',
	invitation: 'O que você quer lembrar?',
	saved: 'Nota salva',
	notKept: 'Este navegador não consegue salvar notas. Copie esta para um lugar seguro antes de fechar a página.',
	edit: 'Editar',
	delete: 'Excluir',
	deleted: 'Nota excluída',
	undo: 'Desfazer',

	highlight: 'Destacar',
	removeHighlight: 'Remover destaque',
	highlightingNotLoaded: 'Não foi possível carregar o destaque. Tente de novo.',
};
