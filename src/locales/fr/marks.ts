import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Surligné',
	removed: 'Surlignage retiré',
	nothingSaid: 'Il n’y a pas de mots à surligner ici',
	notKept: 'Surlignage non enregistré\u00a0: le stockage de ce navigateur est plein ou désactivé.',
	notShown:
		'Enregistré dans «\u00a0Vos notes\u00a0»\u00a0: ce navigateur ne peut pas afficher les surlignages dans le texte',
	highlightOf: (words) => `Surlignage\u00a0: ${words}`,
};
