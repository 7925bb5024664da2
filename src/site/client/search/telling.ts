import { isPhrase, plain, unquoted } from '../words/matching.ts';

/** Words at the start or end of a question that say nothing about its subject, by the language of the talks. */
interface Empty {
	readonly asking: string;
	/** Function words, at either end. */
	readonly grammar: string;
	/** Words that may end a question, but mean something elsewhere: `k means`. */
	readonly ending: string;
}

const empty: Readonly<Record<string, Empty>> = {
	en: {
		asking: "what what's whats which who who's whom whose where where's when why how how's explain define",
		grammar:
			'a an the and or of in on at to for from by with as is are was were be been do does did can could would should will it its i my me we our you your this that these those there about between please',
		ending: 'say says said mean means meant work works',
	},
	de: {
		asking: 'was wer wen wem wessen welche welcher welches wo wann warum wieso wie erklaren',
		grammar:
			'ein eine einen einem einer der die das den dem des und oder von vom in im an am auf zu zum zur fur mit als ist sind war waren wird werden man es',
		ending: 'bedeutet heißt funktioniert',
	},
	fr: {
		asking: "que qu'est-ce quel quelle quels quelles qui ou quand pourquoi comment c'est",
		grammar: 'un une le la les des du de et en dans sur a au aux pour par avec est sont ce cette ces il elle on',
		ending: 'signifie fonctionne',
	},
	es: {
		asking: 'que cual cuales quien quienes donde cuando como explica',
		grammar: 'un una unos unas el la los las de del y o en a al para por con es son era se lo',
		ending: 'significa funciona',
	},
	pt: {
		asking: 'que qual quais quem onde quando como porque explica explique',
		grammar: 'um uma uns umas o a os as de do da dos das e em no na nos nas ao para por com é são ser foi se',
		ending: 'significa funciona',
	},
};

const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
	new Set(texts.flatMap((text) => text.split(' ').map(plain)));

/** Negations are kept, but mean nothing alone. */
const denying = new Set(['no', 'not']);

/** A query as a question. */
export interface Question {
	/** What to search for. */
	readonly sought: string;
	/** Whether it asks what something is or how it works, and so on. */
	readonly asks: boolean;
	/** Whether any of its words says something about a subject. */
	readonly tells: boolean;
}

/**
 * A query without such words at its ends, as in `what is the big bang`, and without `vs`. Words in the middle stay: talks
 * contain them anyway, and they help to match `speed of light` exactly. If nothing would be left, they all stay.
 * So does a quoted phrase; a mark that is not closed is left out.
 *
 * @param languages of the talks: BCP 47
 */
export function questionIn(query: string, languages: readonly string[]): Question {
	if (isPhrase(query)) return { sought: query, asks: false, tells: true };
	const lists = languages.flatMap((language) => empty[language.split('-', 1)[0] ?? ''] ?? []);
	const asking = wordsOf(lists.map((list) => list.asking));
	const grammar = wordsOf(lists.map((list) => list.grammar));
	const ending = wordsOf(lists.map((list) => list.ending));
	const open = unquoted(query);
	const words = open.split(/\s+/);
	const isOf = (word: string, ...sets: ReadonlySet<string>[]): boolean =>
		// Not the A of `A*`, and not the IT of `IT security`.
		/^[\p{L}'’¿-]+[?.,!:;]*$/u.test(word) &&
		(!/^\p{Lu}{2,}$/u.test(word) || open === open.toUpperCase()) &&
		sets.some((set) => set.has(plain(word)));
	const from = words.findIndex((word) => !isOf(word, asking, grammar));
	const asks = words.slice(0, from).some((word) => isOf(word, asking));
	const to = words.findLastIndex((word) => !isOf(word, asking, grammar, ...(asks ? [ending] : [])));
	const kept = words.slice(Math.max(from, 0), to + 1).filter((word) => !/^(?:vs\.?|versus)$/i.test(word));
	if (from < 0) return { sought: open, asks: false, tells: false };
	return { sought: kept.every((word) => denying.has(plain(word))) ? open : kept.join(' '), asks, tells: true };
}
