/** What copying says. */
export const phrases = {
	linkTo: (clock: string): string => `Link to ${clock}`,
	copyLink: 'Copy link',
	copyLinkToIt: 'Copy a link to it',
	linkCopied: (clock: string): string => `Link to ${clock} copied`,
	copyQuote: 'Copy quote',
	copyAsQuotation: 'Copy it as a quotation',
	quotationCopied: (clock: string): string => `Quotation of ${clock} copied`,
	cannotCopy: 'This browser does not let pages copy.',
};
