import { below, pick, type Random, seededRandom, zipf } from './random.ts';

/** What English speech is held together by, most frequent first. */
const functionWords = `
	the and of to a you that is in so it like this we know but for on have it's can if or be I are at with as one what
	just do about from right not how then they there because going which when all an was more would here some very
	these let's okay now also by has will their other that's no them really where see those only into than who our
	much could were actually want your my over think way those first up out time well kind get good look been each
	did its should why he had may two don't through many something before after again same make while us any between
	she both might still every under
`.split(/\s+/);
const spoken = functionWords.filter(Boolean);

const onsets: readonly [string, ...string[]] = [
	...(['b', 'br', 'c', 'cl', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'l', 'm', 'n', 'p'] as const),
	...(['pl', 'r', 's', 'sk', 'st', 't', 'tr', 'v', 'w', 'z'] as const),
];
const nuclei: readonly [string, ...string[]] = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou'];
const codas: readonly [string, ...string[]] = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 'x'];

/** As many words as the invented language has at the most. The frequent ones are as good as all that are said. */
const VOCABULARY = 40_000;
const made = new Map<number, string>();

export const functionWord = (random: Random): string => spoken[zipf(random, spoken.length)] ?? 'the';

/** A word of an invented language, by its rank: as in real ones, the frequent ones are short (Zipf 1935). */
function wordAt(rank: number): string {
	const known = made.get(rank);
	if (known !== undefined) return known;
	const random = seededRandom(0x776f7264, rank);
	const syllables = rank < 300 ? 1 + below(random, 2) : rank < 20_000 ? 2 + below(random, 2) : 3;
	let word = '';
	for (let syllable = 0; syllable < syllables; syllable++) word += pick(random, onsets) + pick(random, nuclei);
	word += pick(random, codas);
	made.set(rank, word);
	return word;
}

/** A word that any talk may say. */
export const anyWord = (random: Random): string => wordAt(zipf(random, VOCABULARY));

/** A word that is neither in every talk nor in hardly any: one that talks may be about. */
export const subjectWord = (random: Random): string => wordAt(150 + below(random, 9_000));
