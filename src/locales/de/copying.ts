import type { phrases as english } from '../en/copying.ts';

export const phrases: typeof english = {
	linkTo: (clock) => `Link zu ${clock}`,
	copyLink: 'Link',
	copyLinkToIt: 'Link dorthin kopieren',
	linkCopied: (clock) => `Link zu ${clock} kopiert`,
	copyQuote: 'Zitieren',
	copyAsQuotation: 'Als Zitat kopieren',
	quotationCopied: (clock) => `Zitat von ${clock} kopiert`,
	cannotCopy: 'Kopieren nicht möglich: Der Browser erlaubt es nicht.',
};
