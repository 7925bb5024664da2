import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Surligné',
	removed: 'Surlignage retiré',
	nothingSaid: 'Rien n’est dit ici',
	notKept: 'Ce navigateur ne conserve pas les surlignages\u00a0: son stockage est plein ou désactivé.',
	notShown:
		'Conservé dans «\u00a0Vos notes\u00a0»\u00a0: ce navigateur ne peut pas afficher les surlignages dans le texte',
	highlightOf: (words) => `Surlignage\u00a0: ${words}`,
};
