/** Letters that some people write as two, and that Unicode normalization does not decompose. */
export const ligatures = { œ: 'oe', æ: 'ae', ß: 'ss' } as const;

/**
 * A text in the form in which it is compared with typed words: lower case, without accents, ligatures and superscripts,
 * with straight apostrophes.
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
