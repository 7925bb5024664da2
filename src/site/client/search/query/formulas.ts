/** How the signs of a formula are read in English, in the order of replacement. */
const spokenForms: readonly (readonly [sign: RegExp, words: string])[] = [
	// People without superscripts on their keyboard type `mc2`.
	[/²|(?<=(?<!\p{L})\p{Ll}{1,2})2(?![\p{L}\p{N}])/gu, ' squared '],
	[/³/g, ' cubed '],
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
/** A Greek letter on its own or before digits, not part of a word. */
const greekLetter = /(?<!\p{Script=Greek})[Α-Ωα-ω](?![\p{Script=Greek}\p{M}])/gu;

const nameOf = (letter: string): string =>
	greek[(letter.toLowerCase().codePointAt(0) ?? 0) - 'α'.charCodeAt(0)] ?? letter;

/**
 * Spaces that do not separate words of a formula: in brackets after a letter, and around a sign between letters and
 * numbers.
 */
const insideFormula = /(?<=\p{L})\([^()]*\)|(?<!\p{L}{3})\s*[=+×·^]\s*(?!\p{L}{3})/gu;

/** Whether a query is a single word or a single formula, such as `O(n log n)`, whose parts are spoken in sequence. */
export const isOneWord = (query: string): boolean => !/\s/.test(query.replace(insideFormula, '').trim());

/**
 * Spells out the formulas of a query in English: `E=mc²` becomes `E equals mc squared`, `O(n log n)` becomes `O of n
 * log n`. Returns other queries unchanged.
 */
export function formulasInWords(query: string): string {
	const words = spokenForms.reduce(
		(text, [sign, words]) => text.replace(sign, words),
		query.replace(greekLetter, (letter) => ` ${nameOf(letter)} `),
	);
	return words === query ? query : words.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
}
