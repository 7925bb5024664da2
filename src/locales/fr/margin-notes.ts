import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Votre note à ${clock}`,
	yourNote: 'Votre note',
	allNotes: 'Vos notes',
	invitation: 'Que voulez-vous retenir\u202f?',
	saved: 'Note enregistrée',
	notKept: 'Ce navigateur ne peut pas enregistrer de notes. Copiez celle-ci en lieu sûr avant de fermer la page.',
	edit: 'Modifier',
	delete: 'Supprimer',
	deleted: 'Note supprimée',
	undo: 'Annuler',

	highlight: 'Surligner',
	removeHighlight: 'Retirer le surlignage',
	highlightingNotLoaded: 'Le surlignage n’a pas pu être chargé. Réessayez.',
};
