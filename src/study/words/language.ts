import { arabic } from './languages/arabic.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { hebrew } from './languages/hebrew.ts';
import { italian } from './languages/italian.ts';
import { portuguese } from './languages/portuguese.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import type { Speech } from './speech.ts';
import { wordingFinder, type Wordings } from './pleas.ts';
import { type Stem, stemmerFor } from './stemmers.ts';
import { stopWords } from './stop-words.ts';

/**
 * - `content` says what a talk is about.
 * - `general` belongs to terms of any subject (`rate`, `space`), and is seldom a term alone.
 * - `vague` fits any subject and is never a term alone (`local`, `question`).
 * - `light` is a number or a single letter: part of a term at most (`vitamin c`).
 * - `stop` ends a phrase and counts for nothing.
 */
export type Kind = 'content' | 'general' | 'vague' | 'light' | 'stop';

/** What a language knows of a word. One object per word form; words of one stem share the number of the stem. */
export interface Entry {
	/** As it stands in the text. */
	readonly form: string;
	/** In lower case, with a straight apostrophe. */
	readonly spoken: string;
	readonly stem: string;
	/** Number of the stem within the language in this process. It means nothing elsewhere, not even as an order. */
	readonly id: number;
	readonly kind: Kind;
	/**
	 * Whether it carries no subject but as part of a name, which its capital may say (`New`); not in a language that gives one to
	 * all nouns.
	 */
	readonly names: boolean;
	/** Whether it belongs before another word, so that no term ends with it (`magnetic`, `local`). */
	readonly modifies: boolean;
	/** Whether it is a form of a verb, and a noun at times (`travelling`). */
	readonly gerund: boolean;
	/** Whether a clause begins with it; `joining` if another word that begins one follows. */
	readonly startsClause: 'often' | 'joining' | 'perhaps' | 'no';
	/** Where a clause begins with it `perhaps`: how. */
	readonly clauses: readonly Wording[];
	/** Where none begins with it, whatever the words around say: how. */
	readonly continuing: readonly Wording[];
	/** Whether the clause goes on behind it: `that we`, `maybe you`. */
	readonly opens: boolean;
	/** Whether it opens a clause which its main clause follows: `if`. */
	readonly subordinates: boolean;
	/** Whether it needs a word after it, so that no excerpt or paragraph should end with it. */
	readonly leans: boolean;
	/** Whether what begins with it is about what was said before (`it`, `or`). */
	readonly refers: boolean;
	/** What a word right behind it is, and one right before it; undefined where it may be either, or where nobody knows. */
	readonly behind: WordClass | undefined;
	readonly before: WordClass | undefined;
	/**
	 * The wordings that begin with this word: those that announce a new subject, that end a clause, fillers, what a question
	 * begins with, and what stands before and behind a term that is explained.
	 */
	readonly cues: readonly Wording[];
	readonly tails: readonly Wording[];
	readonly empty: readonly Wording[];
	readonly questions: readonly Wording[];
	readonly naming: readonly Wording[];
	readonly asking: readonly Wording[];
	readonly meaning: readonly Wording[];
}

/** What the small words beside a word say that it is. */
export type WordClass = 'verb' | 'noun' | 'adjective';

/** One word or several, in lower case. */
export type Wording = readonly string[];

export interface Language {
	/** Primary subtag of the BCP 47 tag, `pt` of `pt-BR`. */
	readonly tag: string;
	/** What this folder knows of the language as it is spoken. Without it, a talk's commonest words count as stop words. */
	readonly speech: Speech | undefined;
	/** Finds wordings that sell something or close a talk. */
	readonly wordings: Wordings | undefined;
	/** Whether short words lose their vowel and lean on the next one by an apostrophe: `l'algorithme`. */
	readonly elides: boolean;
	/** `word` as it stands in the text. Remembered: a corpus has few words, said often. */
	readonly look: (word: string) => Entry;
	/** For the stem of a short form (`net`) that of the full one (`network`), and the other way round. */
	readonly otherLengths: ReadonlyMap<string, string>;
	/** The words that grammar or speech needs, in lower case. */
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
	nl: dutch,
	pt: portuguese,
	ru: russian,
};
/** The languages that can be detected, because some of their words are known. */
export const detectableLanguages: readonly string[] = [
	...new Set([...Object.keys(stopWords), ...Object.keys(speeches)]),
];

/** Anything longer is not a word, but text that lost its spaces. */
const LONGEST_WORD = 50;

const eliding = new Set(['ca', 'fr', 'it']);
const opened = new Map<string, Language>();

/** The language of a BCP 47 tag. A language without stop words and a stemmer gets rules that suit most languages. */
export function openLanguage(tag: string): Language {
	const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
	let language = opened.get(primary);
	if (!language) opened.set(primary, (language = makeLanguage(primary, stemmerFor(primary))));
	return language;
}

/**
 * As `openLanguage`, with a stemmer of the caller's: a script in a browser that only looks where clauses begin and end is spared
 * those of all languages.
 *
 * @param tag primary subtag of a BCP 47 tag, in lower case
 */
export function makeLanguage(tag: string, stem: Stem): Language {
	const speech = speeches[tag];
	const general = new Set(speech?.generalWords);
	const vague = new Set([...(speech?.vagueWords ?? []), ...(speech?.vagueModifiers ?? [])]);
	const spellings = spellingsBeside(general);
	const stops = new Set([...(stopWords[tag] ?? []), ...(speech?.fillers ?? [])].flatMap(spellings));
	const grammar = new Set(stopWords[tag]);
	const fillers = new Set(speech?.fillers.filter((word) => !grammar.has(word)));
	const modifiers = new Set([...(speech?.modifiers ?? []), ...(speech?.vagueModifiers ?? [])]);
	for (const word of [...general, ...vague]) stops.delete(word);
	const clauses = new Set(speech?.clauses);
	const coordinators = new Set(speech?.coordinators);
	const perhapsClauses = byFirstWord(speech?.perhapsClauses);
	const continuing = byFirstWord(speech?.continuing);
	const opening = new Set(speech?.opening);
	const subordinating = new Set(speech?.subordinating);
	const leaning = new Set(speech?.leaning);
	const referring = new Set([...(speech?.referring ?? []), ...coordinators]);
	const small = speech?.smallWords;
	const forms = speech?.forms;
	const behind = classes(spellings, {
		verb: small?.beforeVerbs,
		noun: small?.beforeNouns,
		adjective: small?.beforeAdjectives,
	});
	const before = classes(spellings, { verb: small?.behindVerbs, noun: small?.behindNouns });
	const cues = byFirstWord(speech?.cues);
	const tails = byFirstWord(speech?.tails);
	const empty = byFirstWord(speech?.empty);
	const questions = byFirstWord(speech?.questions);
	const naming = byFirstWord(speech?.naming);
	const asking = byFirstWord(speech?.asking);
	const meaning = byFirstWord(speech?.meaning);
	const entries = new Map<string, Entry>();
	const ids = new Map<string, number>();

	function enter(surface: string): Entry {
		const spoken = surface.toLowerCase().replaceAll('’', "'");
		const word = forms?.withoutPossessive(spoken) ?? spoken;
		const stemmed = stem(positiveOf(word)) || word;
		let id = ids.get(stemmed);
		if (id === undefined) ids.set(stemmed, (id = ids.size));
		return {
			form: surface,
			spoken,
			stem: stemmed,
			id,
			kind: kindOf(word),
			names: capital.test(surface) && fillers.has(word) && !speech?.nounsInCapitals,
			modifies: modifiers.has(word) || (!general.has(word) && forms?.modifies(word) === true),
			gerund: forms?.isGerund(word) === true,
			startsClause: startOf(spoken),
			clauses: perhapsClauses.get(spoken) ?? none,
			continuing: continuing.get(spoken) ?? none,
			opens: opening.has(spoken),
			subordinates: subordinating.has(spoken),
			leans: leaning.has(spoken),
			refers: referring.has(spoken),
			behind: behind.get(spoken),
			before: before.get(spoken),
			cues: cues.get(spoken) ?? none,
			tails: tails.get(spoken) ?? none,
			empty: empty.get(spoken) ?? none,
			questions: questions.get(spoken) ?? none,
			naming: naming.get(spoken) ?? none,
			asking: asking.get(spoken) ?? none,
			meaning: meaning.get(spoken) ?? none,
		};
	}

	/** A comparative or superlative of which the list has the adjective itself, too, says the same: `higher entropy`. */
	function positiveOf(word: string): string {
		const positives = modifiers.has(word) ? forms?.positivesOf(word) : undefined;
		return positives?.find((one) => modifiers.has(one)) ?? word;
	}

	function startOf(spoken: string): Entry['startsClause'] {
		if (clauses.has(spoken)) return 'often';
		if (coordinators.has(spoken)) return 'joining';
		return perhapsClauses.has(spoken) ? 'perhaps' : 'no';
	}

	function kindOf(word: string): Kind {
		if (word.length > LONGEST_WORD) return 'stop';
		if (stops.has(word) || forms?.isFiller(word) || grammarKana.test(word)) return 'stop';
		if (general.has(word)) return 'general';
		if (vague.has(word) || forms?.isVague(word)) return 'vague';
		return light.test(word) ? 'light' : 'content';
	}

	const lengths = (speech?.shortForms ?? []).map(([short, full]): [string, string] => [stem(short), stem(full)]);

	return {
		tag,
		speech,
		wordings: speech && { selling: wordingFinder(speech.selling), closing: wordingFinder(speech.closing) },
		elides: eliding.has(tag),
		look(word) {
			let entry = entries.get(word);
			if (!entry) entries.set(word, (entry = enter(word)));
			return entry;
		},
		otherLengths: new Map([...lengths, ...lengths.map(([short, full]): [string, string] => [full, short])]),
		stopWords: stops,
	};
}

const none: readonly Wording[] = [];

/** Small words by the class of the words beside them. */
const classes = (
	spellings: (word: string) => string[],
	lists: Partial<Record<WordClass, readonly string[] | undefined>>,
): ReadonlyMap<string, WordClass> =>
	new Map(
		Object.entries(lists).flatMap(([name, words = []]) =>
			words.flatMap(spellings).map((word) => [word, name as WordClass] as const),
		),
	);

const byFirstWord = (texts: readonly string[] = []): Map<string | undefined, Wording[]> =>
	Map.groupBy(
		texts.map((text) => text.split(' ')),
		([first]) => first,
	);

/** `New`, not `OK`. */
const capital = /^\p{Lu}\p{Ll}/u;
/** Japanese grammar is written in hiragana, and what a talk is about in kanji and katakana. */
const grammarKana = /^[\p{Script=Hiragana}ー]+$/u;
const light = /^(?:\p{L}\p{M}*|[\p{N}.,]+\p{L}{0,2})$/u;

/** Spells a word with and without its apostrophe, which automatic captions often lack; but `shell` is itself, and no `she'll`. */
const spellingsBeside =
	(words: ReadonlySet<string>) =>
	(word: string): string[] => {
		const bare = word.replace("'", '');
		return bare === word || words.has(bare) ? [word] : [word, bare];
	};
