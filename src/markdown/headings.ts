/** Headings in the generated pages. The site recognizes the parts of a page by them. */
export const headings = {
	overview: 'Overview',
	keyTerms: 'Key terms',
	keyMoments: 'Key moments',
	/** Only on the site, which shows both under one heading. */
	sections: 'Sections',
	sectionsAndMoments: 'Sections and key moments',
	related: 'Related moments',
	goesWith: 'Goes with',
	moments: 'Moments',
	byTalk: 'Every moment, by talk',
	/** Where a term is said in more than a page can list. */
	mostByTalk: 'Moments by talk',
} as const;
