/**
 * Whether what an input method has written so far is only a step towards what is meant, as Latin letters are towards Chinese:
 * nobody searches for it. Korean syllables grow as words do, and keyboards of Android compose the words of every language.
 */
export const isIntermediate = ({ isComposing, data }: InputEvent): boolean =>
	isComposing && !/^\p{Script=Hangul}*$/u.test(data ?? '') && !navigator.userAgent.includes('Android');
