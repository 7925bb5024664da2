import { below, pick, type Random, seededRandom, zipf } from './random.ts';

/** English function words, most frequent first. */
const functionWords = `
	the and of to a you that is in so it like this we know but for on have it's can if or be I are at with as one what
	just do about from right not how then they there because going which when all an was more would here some very
	these let's okay now also by has will their other that's no them really where see those only into than who our
	much could were actually want your my over think way those first up out time well kind get good look been each
	did its should why he had may two don't through many something before after again same make while us any between
	she both might still every under
`
	.split(/\s+/)
	.filter(Boolean);

const onsets: readonly [string, ...string[]] = [
	...(['b', 'br', 'c', 'cl', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'l', 'm', 'n', 'p'] as const),
	...(['pl', 'r', 's', 'sk', 'st', 't', 'tr', 'v', 'w', 'z'] as const),
];
const nuclei: readonly [string, ...string[]] = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou'];
const codas: readonly [string, ...string[]] = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 'x'];

/** Size of the invented language's vocabulary. Nearly all words used are among the most frequent. */
const VOCABULARY = 40_000;
const cache = new Map<number, string>();

export const functionWord = (random: Random): string => functionWords[zipf(random, functionWords.length)] ?? 'the';

/** A word of an invented language, by rank. As in real languages, frequent words are short (Zipf 1935). */
function wordAt(rank: number): string {
	const cached = cache.get(rank);
	if (cached !== undefined) return cached;
	const random = seededRandom(0x776f7264, rank);
	const syllables = rank < 300 ? 1 + below(random, 2) : rank < 20_000 ? 2 + below(random, 2) : 3;
	let word = '';
	for (let syllable = 0; syllable < syllables; syllable++) word += pick(random, onsets) + pick(random, nuclei);
	word += pick(random, codas);
	cache.set(rank, word);
	return word;
}

/** A word that may occur in any talk. */
export const anyWord = (random: Random): string => wordAt(zipf(random, VOCABULARY));

/** A word of medium frequency, suitable as the subject of a talk. */
export const subjectWord = (random: Random): string => wordAt(150 + below(random, 9_000));
