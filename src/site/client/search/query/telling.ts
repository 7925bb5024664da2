import { isPhrase, plain, unquoted } from '../../words/matching.ts';

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

/** The words of one language. */
type Words = { readonly [kind in keyof Empty]: ReadonlySet<string> };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(plain));

function wordsIn(language: string | undefined): Words {
	const { asking, grammar, ending } = empty[language?.split('-', 1)[0] ?? ''] ?? none;
	return { asking: setOf(asking), grammar: setOf(grammar), ending: setOf(ending) };
}

const none: Empty = { asking: '', grammar: '', ending: '' };

/** How many words of a query have to be empty in a language other than that of most talks: of `star wars die` one is, in German. */
const SURE = 2;

/** The words of the language in which a query is asked: that in which most of its words are empty. */
function likeliest(languages: readonly Words[], countIn: (words: Words) => number): Words {
	const [main = wordsIn(undefined), ...others] = languages;
	let best = { words: main, count: Math.max(countIn(main), SURE - 1) };
	for (const words of others) {
		const count = countIn(words);
		if (count > best.count) best = { words, count };
	}
	return best.words;
}

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
	/** Words of `sought` that say nothing alone, in comparable form: the `of` of `speed of light`. */
	readonly small: readonly string[];
}

/**
 * A query without such words at its ends, as in `what is the big bang`, and without `vs`. Words in the middle stay: talks
 * contain them anyway, and they help to match `speed of light` exactly. If nothing would be left, they all stay.
 * So does a quoted phrase; a mark that is not closed is left out.
 *
 * @param languages of the talks, that of most talks first: BCP 47
 */
export function questionIn(query: string, languages: readonly string[]): Question {
	if (isPhrase(query)) return { sought: query, asks: false, tells: true, small: [] };
	const open = unquoted(query);
	const words = open.split(/\s+/);
	const isOf = (word: string, ...sets: ReadonlySet<string>[]): boolean =>
		// Not the A of `A*`, and not the IT of `IT security`.
		/^[\p{L}'’¿-]+[?.,!:;]*$/u.test(word) &&
		(!/^\p{Lu}{2,}$/u.test(word) || open === open.toUpperCase()) &&
		sets.some((set) => set.has(plain(word)));
	const { asking, grammar, ending } = likeliest(languages.map(wordsIn), ({ asking, grammar }) =>
		words.reduce((sum, word) => sum + Number(isOf(word, asking, grammar)), 0),
	);
	const from = words.findIndex((word) => !isOf(word, asking, grammar));
	const asks = words.slice(0, from).some((word) => isOf(word, asking));
	const to = words.findLastIndex((word) => !isOf(word, asking, grammar, ...(asks ? [ending] : [])));
	const kept = words.slice(Math.max(from, 0), to + 1).filter((word) => !/^(?:vs\.?|versus)$/i.test(word));
	if (from < 0) return { sought: open, asks: false, tells: false, small: [] };
	const sought = kept.every((word) => denying.has(plain(word))) ? open : kept.join(' ');
	return { sought, asks, tells: true, small: kept.filter((word) => isOf(word, asking, grammar)).map(plain) };
}
