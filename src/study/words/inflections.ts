import { wordList } from './word-list.ts';

/** Endings without accents, as in the words that are compared. */
const endingsIn = (text: string): ReadonlySet<string> =>
	new Set(['', ...wordList(text.normalize('NFKD').replace(/\p{M}/gu, ''))]);

/** Inflectional endings of number, case and tense in languages with Latin letters. */
const latin = endingsIn(`s es e d ed ied ies i y ing er r n en em t te a o as os x`);

/** In Russian and Ukrainian. */
const cyrillic = endingsIn(`
	а ам ами ат ать ать ах ая в е его еи ей ем ему ет ете еть ется ешь ею ею ев еві ею є єю ємо єте и ие ий им ими ит ите ить
	ится их ишь ия ием ии ию иям иями иях і ів ій ім ім іми іх ію ією ії ї їв й л ла ло ли лся лась лось лись о ов ого ого ое
	ой ом ому ою ові сь ся ть ти тся ться у ут уть ую ы ые ый ым ыми ых ь ье ьи ья ью ю ют ють ются юю я яя ям ями ят ять ях
`);

const greek = endingsIn(`
	α ας ε εα εας ει εις ες ετε εται εων εως η ης ι ια ιας ιες ιο ιοι ιος ιου ιους ις ιων ο οι ον ονται ος ου ουμε ουν ους υ
	υς ω ων
`);

const arabic = endingsIn(`ا ات ان ة ت ته تها ك نا ه ها هم ون ي ية يات ين`);

/** The article, alone or after a particle. */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=..)/;

/** The differing endings of French words in -al, in both orders. */
const plurals = new Set(['l ux', 'ux l']);

const endingsFor = (word: string): ReadonlySet<string> => {
	if (word < '\u0370') return latin;
	if (word < '\u0400') return greek;
	if (word < '\u0530') return cyrillic;
	return /^\p{sc=Arab}/u.test(word) ? arabic : latin;
};

/**
 * Whether two words differ only in an inflectional ending, or in the Arabic article: `study` and `studies`, `run` and
 * `running`; not `electron` and `electronics`, which share a stem.
 */
export function areForms(one: string, other: string): boolean {
	const endings = endingsFor(one);
	const a = endings === arabic ? one.replace(arabicArticle, '') : one;
	const b = endings === arabic ? other.replace(arabicArticle, '') : other;
	let common = 0;
	while (common < a.length && common < b.length && a[common] === b[common]) common++;
	if (common < 2) return false;
	// `fiscal` and `fiscaux`
	if (a.charAt(common - 1) === 'a' && plurals.has(`${a.slice(common)} ${b.slice(common)}`)) return true;
	if (endings !== latin) {
		// Different endings may begin alike: `-ый` and `-ых`.
		const isSplitAt = (at: number): boolean => at >= 2 && endings.has(a.slice(at)) && endings.has(b.slice(at));
		return isSplitAt(common) || isSplitAt(common - 1);
	}
	const doubled = (rest: string): string =>
		rest.length > 2 && rest.startsWith(a.charAt(common - 1)) ? rest.slice(1) : rest;
	return endings.has(doubled(a.slice(common))) && endings.has(doubled(b.slice(common)));
}
