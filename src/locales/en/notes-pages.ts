import { number } from './language.ts';

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
};

/** What else is written around the words of the talks. */
export const phrases = {
	untitled: 'untitled',
	noTalk: 'No talk says it yet.',
	moreTalks: (talks: number): string => `More talks that say it: ${number(talks)}.`,
	/** Before a definition that counts wherever no other does. */
	elsewhere: 'Elsewhere',
	more: (moments: number): string => `and ${number(moments)} more`,
	/** Before the words of the transcript, where the glossary corrects them: the title of a link begins so. */
	heard: 'heard: ',
	noteAt: (clock: string): string => `Note at ${clock}`,
	note: 'Note',
	notes: 'Notes',
	table: 'Table',
	footnotes: 'Footnotes',
	/** `reference` is its number, `2`, or for its second use `2-2`. */
	backToReference: (reference: string): string => `Back to reference ${reference}`,
};
