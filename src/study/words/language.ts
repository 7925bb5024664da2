import { arabic } from './languages/arabic.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { hebrew } from './languages/hebrew.ts';
import { italian } from './languages/italian.ts';
import { korean } from './languages/korean.ts';
import { portuguese } from './languages/portuguese.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import { type Entry, type Kind, type WordClass, type Wording, wordingLists, type Wordings } from './entry.ts';
import type { Speech } from './speech.ts';
import { type PromotionPatterns, wordingPattern } from './promotions.ts';
import { type Stem, stemmerFor } from './stemmers.ts';
import { stopWords } from './stop-words.ts';

export interface Language {
	/** Primary subtag of the BCP 47 tag, `pt` of `pt-BR`. */
	readonly tag: string;
	/**
	 * How the language is spoken, if this folder describes it; otherwise a talk's most common words count as stop words.
	 */
	readonly speech: Speech | undefined;
	/** Patterns of promotions and closings, if the language is described. */
	readonly promotionPatterns: PromotionPatterns | undefined;
	/** A word or phrase, in any case, without a possessive or particle at its end: see `WordForms`. */
	readonly withoutClitic: (text: string) => string;
	/** Whether short words are elided before the next one: `l'algorithme`. */
	readonly elides: boolean;
	/** Returns the entry of a word as in the text. Cached: a corpus has few words, said often. */
	readonly look: (word: string) => Entry;
	/** Maps the stem of a short form (`net`) to that of the full one (`network`), and vice versa. */
	readonly otherLengths: ReadonlyMap<string, string>;
	/** Function words and fillers, in lower case. */
	readonly stopWords: ReadonlySet<string>;
}

const speeches: Readonly<Record<string, Speech>> = {
	ar: arabic,
	de: german,
	en: english,
	es: spanish,
	fr: french,
	he: hebrew,
	it: italian,
	ko: korean,
	nl: dutch,
	pt: portuguese,
	ru: russian,
};
/** The languages that can be detected, because some of their words are known. */
export const detectableLanguages: readonly string[] = [
	...new Set([...Object.keys(stopWords), ...Object.keys(speeches)]),
];

/** Anything longer is not a word but text that lost its spaces. */
const LONGEST_WORD = 50;

const elidingLanguages = new Set(['ca', 'fr', 'it']);
const opened = new Map<string, Language>();

/** The language of a BCP 47 tag. A language without stop words and a stemmer gets rules that suit most languages. */
export function openLanguage(tag: string): Language {
	const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
	let language = opened.get(primary);
	if (!language) opened.set(primary, (language = makeLanguage(primary, stemmerFor(primary))));
	return language;
}

/**
 * Like `openLanguage`, but with a given stemmer, so that a browser script that only needs clause boundaries does not
 * load the stemmers of all languages.
 *
 * @param tag primary subtag of a BCP 47 tag, in lower case
 */
export function makeLanguage(tag: string, stem: Stem): Language {
	const speech = speeches[tag];
	const locale = localeOf(tag);
	const general = new Set(speech?.generalWords);
	const vague = new Set([...(speech?.vagueWords ?? []), ...(speech?.vagueModifiers ?? [])]);
	const variants = apostropheVariants(general);
	const stops = new Set([...(stopWords[tag] ?? []), ...(speech?.fillers ?? [])].flatMap(variants));
	const grammar = new Set(stopWords[tag]);
	const fillers = new Set(speech?.fillers.filter((word) => !grammar.has(word)));
	const modifiers = new Set([...(speech?.modifiers ?? []), ...(speech?.vagueModifiers ?? [])]);
	for (const word of [...general, ...vague]) stops.delete(word);
	const clauseStarters = new Set(speech?.clauseStarters);
	const coordinators = new Set(speech?.coordinators);
	const clauseOpeners = new Set(speech?.clauseOpeners);
	const subordinators = new Set(speech?.subordinators);
	const dangling = new Set(speech?.dangling);
	const anaphoric = new Set([...(speech?.anaphoric ?? []), ...coordinators]);
	const functionWords = speech?.functionWords;
	const forms = speech?.forms;
	const withoutClitic = forms?.withoutClitic ?? ((text) => text);
	const nextClass = classes(variants, {
		verb: functionWords?.beforeVerbs,
		noun: functionWords?.beforeNouns,
		adjective: functionWords?.beforeAdjectives,
	});
	const previousClass = classes(variants, { verb: functionWords?.afterVerbs, noun: functionWords?.afterNouns });
	const byFirstWord = wordingLists.map((list) => [list, indexByFirstWord(speech?.[list])] as const);
	const entries = new Map<string, Entry>();
	const ids = new Map<string, number>();

	function makeEntry(surface: string): Entry {
		const spoken = surface.toLocaleLowerCase(locale).replaceAll('’', "'");
		const word = withoutClitic(spoken);
		const stemmed = stem(positiveOf(word)) || word;
		let id = ids.get(stemmed);
		if (id === undefined) ids.set(stemmed, (id = ids.size));
		const wordings = Object.fromEntries(
			byFirstWord.map(([list, wordings]) => [list, wordings.get(spoken) ?? none]),
		) as unknown as Wordings;
		return {
			form: surface,
			spoken,
			stem: stemmed,
			id,
			kind: kindOf(word),
			mayBeName: capital.test(surface) && fillers.has(word) && !speech?.nounsInCapitals,
			isModifier: modifiers.has(word) || (!general.has(word) && forms?.isVague?.(word) === true),
			isGerund: forms?.isGerund?.(word) === true,
			endsPhrase: forms?.endsPhrase?.(spoken) === true,
			startsClause: startOf(spoken, wordings),
			opensClause: clauseOpeners.has(spoken),
			isSubordinator: subordinators.has(spoken),
			dangles: dangling.has(spoken),
			isAnaphoric: anaphoric.has(spoken),
			nextClass: nextClass.get(spoken),
			previousClass: previousClass.get(spoken),
			...wordings,
		};
	}

	/**
	 * Maps a comparative or superlative to its positive form if both are modifiers, since they say the same: `higher
	 * entropy`.
	 */
	function positiveOf(word: string): string {
		const positives = modifiers.has(word) ? forms?.positivesOf?.(word) : undefined;
		return positives?.find((one) => modifiers.has(one)) ?? word;
	}

	function startOf(spoken: string, { possibleClauseStarters }: Wordings): Entry['startsClause'] {
		if (clauseStarters.has(spoken)) return 'often';
		if (coordinators.has(spoken)) return 'joining';
		return possibleClauseStarters.length > 0 ? 'perhaps' : 'no';
	}

	function kindOf(word: string): Kind {
		if (word.length > LONGEST_WORD) return 'stop';
		if (stops.has(word) || forms?.isFiller?.(word) || grammarKana.test(word)) return 'stop';
		if (general.has(word)) return 'general';
		if (vague.has(word) || forms?.isVague?.(word)) return 'vague';
		return lightWord.test(word) ? 'light' : 'content';
	}

	const shortForms = (speech?.shortForms ?? []).map(([short, full]): [string, string] => [stem(short), stem(full)]);

	return {
		tag,
		speech,
		promotionPatterns: speech && { selling: wordingPattern(speech.selling), closing: wordingPattern(speech.closing) },
		withoutClitic,
		elides: elidingLanguages.has(tag),
		look(word) {
			let entry = entries.get(word);
			if (!entry) entries.set(word, (entry = makeEntry(word)));
			return entry;
		},
		otherLengths: new Map([...shortForms, ...shortForms.map(([short, full]): [string, string] => [full, short])]),
		stopWords: stops,
	};
}

/** For upper and lower case, which differ in Turkish: `I` is the capital of `ı`, and `İ` of `i`. */
export const localeOf = (tag: string): string => (tag === 'tr' || tag === 'az' ? tag : 'en');

const none: readonly Wording[] = [];

/** Maps function words to the class of the words beside them. */
const classes = (
	variants: (word: string) => string[],
	lists: Partial<Record<WordClass, readonly string[] | undefined>>,
): ReadonlyMap<string, WordClass> =>
	new Map(
		Object.entries(lists).flatMap(([name, words = []]) =>
			words.flatMap(variants).map((word) => [word, name as WordClass] as const),
		),
	);

const indexByFirstWord = (texts: readonly string[] = []): Map<string | undefined, Wording[]> =>
	Map.groupBy(
		texts.map((text) => text.split(' ')),
		([first]) => first,
	);

/** `New`, not `OK`. */
const capital = /^\p{Lu}\p{Ll}/u;
/** Japanese writes function words in hiragana, and content words in kanji and katakana. */
const grammarKana = /^[\p{Script=Hiragana}ー]+$/u;
const lightWord = /^(?:\p{L}\p{M}*|[\p{N}.,]+\p{L}{0,2})$/u;

/**
 * Returns a word with and without its apostrophe, which automatic captions often drop, unless that is another word:
 * `she'll` is not `shell`.
 */
const apostropheVariants =
	(words: ReadonlySet<string>) =>
	(word: string): string[] => {
		const bare = word.replace("'", '');
		return bare === word || words.has(bare) ? [word] : [word, bare];
	};
