import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Tu nota en ${clock}`,
	yourNote: 'Tu nota',
	allNotes: 'Tus notas',
	invitation: '¿Qué quieres recordar?',
	saved: 'Nota guardada',
	notKept: 'Este navegador no puede guardar notas. Copia esta en un lugar seguro antes de cerrar la página.',
	edit: 'Editar',
	delete: 'Eliminar',
	deleted: 'Nota eliminada',
	undo: 'Deshacer',

	highlight: 'Resaltar',
	removeHighlight: 'Quitar resaltado',
	highlightingNotLoaded: 'No se pudo cargar el resaltado. Inténtalo de nuevo.',
};
