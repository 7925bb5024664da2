import type { Flaw } from '../../../errors.ts';
import { show } from '../../show.ts';

/** Two times around an arrow, possibly malformed: `00:00:01,000 -> 00:00:NaN,000 line:0`. */
const arrow = /^(\S*?)\s*(-->|-{1,3}>|[\u2010-\u2015\u2212]{1,3}>|={1,3}>|\u2192)\s*(\S*)/u;

/**
 * Whether a line is clearly meant to be the times of a caption, even if malformed. Such a line must not be taken for
 * spoken words.
 */
export function looksLikeTimes(line: string): boolean {
	if (!/[>\u2192]/u.test(line)) return false;
	const [, start = '', sign, end = ''] = arrow.exec(line.trim().replace(/(?<=\d) ?([.,:;]) (?=\d)/g, '$1')) ?? [];
	// Spoken words may include times and an arrow: `1:30 -> 2:30`.
	if (sign === '-->') return isLikeTime(start) || isLikeTime(end);
	return isLikeTime(start) && isLikeTime(end);
}

/** At least three parts, and a digit beside a colon: `00:06.500`, `00:00:NaN,000`. */
const isLikeTime = (text: string): boolean =>
	text.length < 40 && /\d:|:\d/.test(text) && /^[^\s.,:;]*(?:[.,:;][^\s.,:;]*){2,4}$/.test(text);

/** The flaw of a timing line that cannot be parsed, with the correct notation. */
export const unreadableTimes = (line: number, text: string, form: string): Flaw => ({
	line,
	reason: `The times ${show(text.trim())} cannot be read, so the words below them cannot be placed.`,
	hint: `Write them as ${form}.`,
});
