/**
 * - `content` words say what a talk is about.
 * - `general` words are part of terms of any subject (`rate`, `space`), but seldom a term alone.
 * - `vague` words fit any subject and are never a term alone (`local`, `question`).
 * - `light` words are numbers and single letters: at most part of a term (`vitamin c`).
 * - `stop` words end a phrase and carry no weight.
 */
export type Kind = 'content' | 'general' | 'vague' | 'light' | 'stop';

/** The lists of `Speech` whose wordings are found by their first word. */
export const wordingLists = [
	'cues',
	'possibleClauseStarters',
	'continuations',
	'tails',
	'empty',
	'questions',
	'announcing',
	'naming',
	'asking',
	'meaning',
] as const;

/** For each list, the wordings that begin with a word. */
export type Wordings = Readonly<Record<(typeof wordingLists)[number], readonly Wording[]>>;

/** A language's lexicon entry for a word. One object per word form; forms of one stem share the stem's number. */
export interface Entry extends Wordings {
	/** As in the text. */
	readonly form: string;
	/** In lower case, with a straight apostrophe. */
	readonly spoken: string;
	readonly stem: string;
	/** Number of the stem in this language and process. Meaningless elsewhere, even as an order. */
	readonly id: number;
	readonly kind: Kind;
	/**
	 * Whether it may be part of a name, because it is a filler with a capital (`New`); never in a language that
	 * capitalizes all nouns.
	 */
	readonly mayBeName: boolean;
	/** Whether it belongs before another word, so that no term ends with it (`magnetic`, `local`). */
	readonly isModifier: boolean;
	/** Whether it is a verb form that is sometimes a noun (`travelling`). */
	readonly isGerund: boolean;
	/** Whether no phrase goes on after it. */
	readonly endsPhrase: boolean;
	/**
	 * How often it starts a clause; `joining` if only together with another clause starter after it, `perhaps` if only
	 * with some of the words after it.
	 */
	readonly startsClause: 'often' | 'joining' | 'perhaps' | 'no';
	/** Whether the clause continues after it: `that we`, `maybe you`. */
	readonly opensClause: boolean;
	/** Whether it opens a subordinate clause that precedes its main clause: `if`. */
	readonly isSubordinator: boolean;
	/** Whether it needs the next word, so that no excerpt or paragraph should end with it (`of`). */
	readonly dangles: boolean;
	/** Whether it refers to something said before (`it`), or continues it (`or`, `of`, `is`). */
	readonly isAnaphoric: boolean;
	/**
	 * The class of the word that follows it, and of the one that precedes it; undefined if it may be any, or is unknown.
	 */
	readonly nextClass: WordClass | undefined;
	readonly previousClass: WordClass | undefined;
}

/** Part of speech, as far as function words show it. */
export type WordClass = 'verb' | 'noun' | 'adjective';

/** One or more words, in lower case. */
export type Wording = readonly string[];
