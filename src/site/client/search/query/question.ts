import { isPhrase, plain, unquoted } from '../../words/matching.ts';
import { comparedThings, differenceBetween, isVersus } from './comparison.ts';

/** Stop words at the start or end of a question, by the language of the talks. */
interface StopWordLists {
	readonly questionWords: string;
	/** At either end. */
	readonly functionWords: string;
	/** Stop words only at the end of a question: elsewhere they carry meaning, as in `k means`. */
	readonly questionEnds?: string;
	/** Stop words at the end of a question and after the words that begin it: `wie funktioniert`. */
	readonly questionVerbs?: string;
}

const stopWordLists: Readonly<Record<string, StopWordLists>> = {
	en: {
		questionWords: "what what's whats which who who's whom whose where where's when why how how's explain define",
		functionWords:
			'a an the and or of in on at to for from by with as is are was were be been have has had do does did can could would should will it its i my me we our you your this that these those there about between please',
		questionEnds: 'say says said mean means meant work works',
	},
	de: {
		questionWords: 'was wer wen wem wessen welche welcher welches wo wann warum wieso wie erklaren',
		functionWords:
			'ein eine einen einem einer der die das den dem des und oder von vom in im an am auf zu zum zur fur mit als ist sind war waren wird werden man es',
		questionVerbs: 'bedeutet heißt funktioniert',
	},
	fr: {
		questionWords: "que qu'est-ce quel quelle quels quelles qui ou quand pourquoi comment c'est",
		functionWords: 'un une le la les des du de et en dans sur a au aux pour par avec est sont ce cette ces il elle on',
		questionVerbs: 'signifie fonctionne',
	},
	es: {
		questionWords: 'que cual cuales quien quienes donde cuando como explica',
		functionWords: 'un una unos unas el la los las de del y o en a al para por con es son era se lo',
		questionVerbs: 'significa funciona',
	},
	pt: {
		questionWords: 'que qual quais quem onde quando como porque explica explique',
		functionWords: 'um uma uns umas o a os as de do da dos das e em no na nos nas ao para por com é são ser foi se',
		questionVerbs: 'significa funciona',
	},
	it: {
		questionWords: "che cosa cos'è chi quale quali quando dove come perché quanto spiega",
		functionWords:
			'un una uno il lo la i gli le di del della dei delle e in nel nella a al alla da per con su è sono era si',
		questionVerbs: 'significa funziona',
	},
	nl: {
		questionWords: 'wat wie welk welke waar wanneer waarom hoe',
		functionWords: 'een de het en of van in op aan met voor te is zijn was waren wordt worden er je',
		questionVerbs: 'betekent werkt',
	},
	pl: {
		questionWords: 'co kto czym gdzie kiedy jak dlaczego ile jaki jaka jakie',
		functionWords: 'to jest są był była i w na z do o się',
		questionVerbs: 'działa oznacza znaczy',
	},
	ru: {
		questionWords: 'что кто где когда как почему зачем сколько какой какая какие объясни',
		functionWords: 'это такое такой такая такие и в на с к по из от до о для ли',
		questionVerbs: 'работает означает значит',
	},
};

/** The stop words of one language. */
type StopWords = { readonly [kind in keyof StopWordLists]-?: ReadonlySet<string> };

/** A set of words that are separated by spaces, in comparable form. */
export const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(plain));

function stopWordsOf(language: string | undefined): StopWords {
	const lists = stopWordLists[language?.split('-', 1)[0] ?? ''];
	return {
		questionWords: setOf(lists?.questionWords),
		functionWords: setOf(lists?.functionWords),
		questionEnds: setOf(lists?.questionEnds),
		questionVerbs: setOf(lists?.questionVerbs),
	};
}

/**
 * How many stop words of another language than the most common one a query needs to count as asked in it: `star wars
 * die` has one in German.
 */
const MIN_STOP_WORDS = 2;

/** Picks the language of a query: the one with the most stop words in it. */
function likeliestLanguage(languages: readonly StopWords[], countIn: (words: StopWords) => number): StopWords {
	const [main = stopWordsOf(undefined), ...others] = languages;
	let best = { words: main, count: Math.max(countIn(main), MIN_STOP_WORDS - 1) };
	for (const words of others) {
		const count = countIn(words);
		if (count > best.count) best = { words, count };
	}
	return best.words;
}

/** Negations are kept, but are not enough on their own. */
const negations = new Set(['no', 'not']);

/** A query analysed as a question. */
export interface Question {
	/** What to search for. */
	readonly keywords: string;
	/** The things that it compares, if any: `mass` and `weight` for `difference between mass and weight`. */
	readonly compared: readonly string[];
	/** Whether it asks for an explanation, such as what something is or how it works. */
	readonly isQuestion: boolean;
	/** Whether any of its words is not a stop word. */
	readonly hasContent: boolean;
	/** The stop words left in `keywords`, in comparable form: the `of` of `speed of light`. */
	readonly stopWords: readonly string[];
}

/**
 * Strips the stop words at both ends of a query, as in `what is the big bang`, and `vs` and `difference between`
 * anywhere. Keeps stop words in the middle, which help to match `speed of light` exactly, and keeps all of a query that
 * consists of nothing else. Leaves quoted phrases alone, and drops an unclosed quotation mark.
 *
 * @param languages of the talks (BCP 47), the most common one first
 */
export function parseQuestion(query: string, languages: readonly string[]): Question {
	if (isPhrase(query)) return { keywords: query, compared: [], isQuestion: false, hasContent: true, stopWords: [] };
	const unquotedQuery = unquoted(query);
	const [before = [], ...after] = unquotedQuery.split(differenceBetween).map(splitAtSpaces);
	const compares = after.length > 0;
	const words = [before, ...after].flat();
	const isIn = (word: string, ...sets: ReadonlySet<string>[]): boolean =>
		// Not the A of `A*` or the IT of `IT security`.
		/^[\p{L}'’¿-]+[?.,!:;]*$/u.test(word) &&
		(!/^\p{Lu}{2,}$/u.test(word) || unquotedQuery === unquotedQuery.toUpperCase()) &&
		sets.some((set) => set.has(plain(word)));
	const { questionWords, functionWords, questionEnds, questionVerbs } = likeliestLanguage(
		languages.map(stopWordsOf),
		({ questionWords, functionWords, questionVerbs }) =>
			words.reduce((sum, word) => sum + Number(isIn(word, questionWords, functionWords, questionVerbs)), 0),
	);
	const first = words.findIndex((word) => !isIn(word, questionWords, functionWords));
	const isQuestion = compares || words.slice(0, first).some((word) => isIn(word, questionWords));
	const verbs = isQuestion ? [questionVerbs] : [];
	const from = words.findIndex((word) => !isIn(word, questionWords, functionWords, ...verbs));
	const lastContent = (...ends: ReadonlySet<string>[]): number =>
		words.findLastIndex((word) => !isIn(word, questionWords, functionWords, ...verbs, ...ends));
	const beforeEnds = isQuestion && !compares ? lastContent(questionEnds) : lastContent();
	// A letter alone is no subject: `what is k means`.
	const to = beforeEnds === from && words[from]?.length === 1 ? lastContent() : beforeEnds;
	const kept = words.slice(Math.max(from, 0), to + 1).filter((word) => !isVersus(word));
	if (from < 0) return { keywords: unquotedQuery, compared: [], isQuestion: false, hasContent: false, stopWords: [] };
	const isStopWord = (word: string): boolean => isIn(word, questionWords, functionWords);
	const compared = words.slice(Math.max(from, compares ? before.length : 0), to + 1);
	const keywords = kept.every((word) => negations.has(plain(word))) ? unquotedQuery : kept.join(' ');
	return {
		keywords,
		compared: comparedThings(compared, compares, isStopWord),
		isQuestion,
		hasContent: true,
		stopWords: kept.filter(isStopWord).map(plain),
	};
}

const splitAtSpaces = (text: string): string[] => text.split(/\s+/).filter(Boolean);
