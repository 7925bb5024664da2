import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Destacado',
	removed: 'Destaque removido',
	nothingSaid: 'Nada é dito aqui',
	notKept: 'Este navegador não guarda destaques: o armazenamento dele está cheio ou desativado.',
	notShown: 'Guardado em “Suas notas”: este navegador não consegue mostrar destaques no texto',
	highlightOf: (words) => `Destaque: ${words}`,
};
