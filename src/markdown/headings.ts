/** Headings that the pages bring with them. The pages of the site know their parts by them. */
export const headings = {
	overview: 'Overview',
	keyTerms: 'Key terms',
	keyMoments: 'Key moments',
	/** Of the site's own: there the two stand together. */
	sections: 'Sections',
	sectionsAndMoments: 'Sections and key moments',
	related: 'Related moments',
	goesWith: 'Goes with',
	moments: 'Moments',
	byTalk: 'Every moment, by talk',
	/** Where a term is said in more than a page can list. */
	mostByTalk: 'Moments by talk',
} as const;
