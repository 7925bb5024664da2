import type { phrases as english } from '../en/copying.ts';

export const phrases: typeof english = {
	copyLink: 'Link',
	linkCopied: (clock) => `Link zu ${clock} kopiert`,
	copyQuote: 'Zitieren',
	quotationCopied: (clock) => `Zitat von ${clock} kopiert`,
	cannotCopy: 'Kopieren nicht möglich: Der Browser erlaubt es nicht.',
};
