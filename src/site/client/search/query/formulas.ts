/** How the signs of a formula are said in English, in the order in which they are put into words. */
const spokenForms: readonly (readonly [sign: RegExp, words: string])[] = [
	// Whoever has no raised digits types `mc2`.
	[/²|\^2(?!\p{N})|(?<=(?<!\p{L})\p{Ll}{1,2})2(?![\p{L}\p{N}])/gu, ' squared '],
	[/³|\^3(?!\p{N})/gu, ' cubed '],
	[/\^/g, ' to the '],
	[/(?<=(?<!\p{L})\p{L})\(/gu, ' of '],
	[/=/g, ' equals '],
	[/\+/g, ' plus '],
	[/[×·]/g, ' times '],
	[/(?<=(?<![\p{L}\p{N}])\p{L})\/(?=\p{L}(?![\p{L}\p{N}]))/gu, ' over '],
	[/√|\bsqrt\b/g, ' square root of '],
	[/∞/g, ' infinity '],
];

const greek =
	'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
		' ',
	);
/** A letter of the Greek alphabet alone, or with digits: no letter of a word. */
const greekLetter = /(?<!\p{Script=Greek})[Α-Ωα-ω](?![\p{Script=Greek}\p{M}])/gu;

const nameOf = (letter: string): string =>
	greek[(letter.toLowerCase().codePointAt(0) ?? 0) - 'α'.charCodeAt(0)] ?? letter;

/** Where spaces part no words of a formula: in brackets behind a letter, and around a sign between letters and numbers. */
const insideFormula = /(?<=\p{L})\([^()]*\)|(?<!\p{L}{3})\s*[=+×·^]\s*(?!\p{L}{3})/gu;

/** Whether a query is one word, or one formula: `O(n log n)`. What it consists of is said side by side. */
export const isOneWord = (query: string): boolean => !/\s/.test(query.replace(insideFormula, '').trim());

/**
 * A query with its formulas as they are said in English: `E=mc²` becomes `E equals mc squared`, `O(n log n)` becomes `O of n log
 * n`. Others stay as they are.
 */
export function formulasInWords(query: string): string {
	const words = spokenForms.reduce(
		(text, [sign, words]) => text.replace(sign, words),
		query.replace(greekLetter, (letter) => ` ${nameOf(letter)} `),
	);
	return words === query ? query : words.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
}
