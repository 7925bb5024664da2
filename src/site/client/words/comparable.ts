/** Letters often written as two, which Unicode normalization does not decompose. */
export const ligatures = { œ: 'oe', æ: 'ae', ß: 'ss' } as const;

/**
 * Normalizes a text for comparison with typed words: lower case, straight apostrophes, no accents, ligatures or
 * superscripts.
 */
export const comparable = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[œæß]/g, (letter) => ligatures[letter as keyof typeof ligatures]);

/** The words typed into a filter, in comparable form. */
export const typedWords = (typed: string): string[] => comparable(typed).split(/\s+/).filter(Boolean);
