import type { phrases as english } from '../en/copying.ts';

export const phrases: typeof english = {
	copyLink: 'Copiar enlace',
	linkCopied: (clock) => `Enlace a ${clock} copiado`,
	copyQuote: 'Citar',
	quotationCopied: (clock) => `Cita de ${clock} copiada`,
	cannotCopy: 'No se pudo copiar: el navegador no lo permite.',
};
