/**
 * Whether an input method shows only an intermediate form, such as Latin letters for Chinese, which is not worth
 * searching for. Korean syllables grow as words do, and Android keyboards compose words in every language.
 */
export const isIntermediate = ({ isComposing, data }: InputEvent): boolean =>
	isComposing && !/^\p{Script=Hangul}*$/u.test(data ?? '') && !navigator.userAgent.includes('Android');
