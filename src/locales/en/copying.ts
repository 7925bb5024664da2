/** Copying links and quotes. */
export const phrases = {
	copyLink: 'Copy link',
	linkCopied: (clock: string): string => `Link to ${clock} copied`,
	copyQuote: 'Copy quote',
	quotationCopied: (clock: string): string => `Quote from ${clock} copied`,
	cannotCopy: 'Could not copy: the browser does not allow it.',
};
