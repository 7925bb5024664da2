/** Letters that some write as two, and that no decomposition takes apart. */
export const ligatures = { œ: 'oe', æ: 'ae', ß: 'ss' } as const;

/**
 * A text as it is compared with what people type: in lower case, without accents, ligatures and raised numbers, with
 * straight apostrophes.
 */
export const comparable = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[‘’]/g, "'")
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[œæß]/g, (letter) => ligatures[letter as keyof typeof ligatures]);

/** What was typed to narrow a list, word by word, to be looked for in comparable texts. */
export const typedWords = (typed: string): string[] => comparable(typed).split(/\s+/).filter(Boolean);
