import type { phrases as english } from '../en/margin-notes.ts';

export const phrases: typeof english = {
	yourNoteAt: (clock) => `Votre note à ${clock}`,
	yourNote: 'Votre note',
	allNotes: 'Vos notes',
	invitation: 'Que voulez-vous en retenir\u202f?',
	saved: 'Note enregistrée',
	notKept:
		'Ce navigateur ne conserve pas les notes\u00a0: celle-ci sera perdue quand vous fermerez la page. Copiez-la en lieu sûr.',
	edit: 'Modifier',
	delete: 'Supprimer',
	deleted: 'Note supprimée',
	undo: 'Annuler',

	highlight: 'Surligner',
	removeHighlight: 'Retirer le surlignage',
	highlightOrNot: 'Surligner ou retirer le surlignage',
	highlightingNotLoaded: 'Le surlignage n’a pas pu être chargé. Réessayez.',
};
