import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Tu nota en ${clock}`,
	yourNote: 'Tu nota',
	allNotes: 'Tus notas',
	invitation: '¿Qué quieres recordar de esto?',
	saved: 'Nota guardada',
	notKept: 'Este navegador no guarda notas: esta se perderá cuando cierres la página. Cópiala en un lugar seguro.',
	edit: 'Editar',
	delete: 'Eliminar',
	deleted: 'Nota eliminada',
	undo: 'Deshacer',

	highlight: 'Resaltar',
	removeHighlight: 'Quitar resaltado',
	highlightOrNot: 'Resaltar o quitar el resaltado',
	highlightingNotLoaded: 'No se pudo cargar el resaltado. Inténtalo de nuevo.',
};
