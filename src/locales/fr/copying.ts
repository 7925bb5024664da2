import type { phrases as english } from '../en/copying.ts';

export const phrases: typeof english = {
	copyLink: 'Lien',
	linkCopied: (clock) => `Lien vers ${clock} copié`,
	copyQuote: 'Citer',
	quotationCopied: (clock) => `Citation de ${clock} copiée`,
	cannotCopy: 'Copie impossible\u00a0: le navigateur ne la permet pas.',
};
