import type { phrases as english } from '../en/copying.ts';

export const phrases: typeof english = {
	copyLink: 'Copiar link',
	linkCopied: (clock) => `Link para ${clock} copiado`,
	copyQuote: 'Citar',
	quotationCopied: (clock) => `Citação de ${clock} copiada`,
	cannotCopy: 'Não foi possível copiar: o navegador não permite.',
};
