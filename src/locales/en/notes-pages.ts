import { number } from './language.ts';

/** Headings in the generated pages. The site recognizes the parts of a page by these. */
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
	/** If a page cannot list every moment. */
	mostByTalk: 'Moments by talk',
};

/** Other text around the words of the talks. */
export const phrases = {
	untitled: 'untitled',
	noTalk: 'No talk says it yet.',
	moreTalks: (talks: number): string => `More talks that say it: ${number(talks)}.`,
	/** Before the definition that applies where no other does. */
	elsewhere: 'Elsewhere',
	more: (moments: number): string => `and ${number(moments)} more`,
	/** Before the original words of a correction, in the title of its link. */
	heard: 'heard: ',
	noteAt: (clock: string): string => `Note at ${clock}`,
	note: 'Note',
	notes: 'Notes',
	table: 'Table',
	footnotes: 'Footnotes',
	/** `reference` is its number, `2`, or for its second use `2-2`. */
	backToReference: (reference: string): string => `Back to reference ${reference}`,
};
