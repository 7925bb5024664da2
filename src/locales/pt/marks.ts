import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Destacado',
	removed: 'Destaque removido',
	nothingSaid: 'Não há palavras para destacar aqui',
	notKept: 'Destaque não salvo: o armazenamento deste navegador está cheio ou desativado.',
	notShown: 'Salvo em “Suas notas”: este navegador não consegue mostrar destaques no texto',
	highlightOf: (words) => `Destaque: ${words}`,
};
