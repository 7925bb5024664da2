/** How a language is spoken in talks, beyond its stop words and its stemmer. All in lower case. */
export interface Speech {
	/** Words without a subject anywhere: fillers, sentence adverbs, verbs that fit any subject. They end a phrase. */
	readonly fillers: readonly string[];
	/** Words that are part of terms (`state space`, `learning rate`), but seldom a term alone. */
	readonly generalWords: readonly string[];
	/**
	 * At most part of a term (`question answering`): nouns that fit any subject, and a talk's words for its own parts.
	 */
	readonly vagueWords?: readonly string[];
	/** Adjectives and verbs that fit any subject: at most part of a term, before another word (`local minimum`). */
	readonly vagueModifiers?: readonly string[];
	/** Adjectives of a particular subject, which in a term precede another word (`magnetic field`). */
	readonly modifiers?: readonly string[];
	/**
	 * Words whose short form is as common as the full one at the end of a term (`neural net`): the short form, and the
	 * full one.
	 */
	readonly shortForms?: readonly (readonly [string, string])[];
	/** Whether all nouns are capitalized, so that a capital does not mark a name. */
	readonly nounsInCapitals?: true;
	/** Rules by word form, in addition to the lists. */
	readonly forms?: Partial<WordForms>;
	/** Cue phrases: how speakers announce a new subject. */
	readonly cues: readonly string[];
	/**
	 * Words that start a new clause: without punctuation, the next best places to break. Not those that continue the
	 * previous clause (`because`, `which`).
	 */
	readonly clauseStarters: readonly string[];
	/** Words that join clauses, but as often other things: `and`. */
	readonly coordinators: readonly string[];
	/**
	 * Words that start a clause about half the time: `we`, `if`; with the next word if they are as often an object: `this
	 * is`.
	 */
	readonly possibleClauseStarters: readonly string[];
	/**
	 * Words after which the clause continues: they open it (`that`, `once`, `maybe`), or have it as their object
	 * (`think`). A possible clause starter after them does not start another.
	 */
	readonly clauseOpeners?: readonly string[];
	/** Words that open a subordinate clause before its main clause: `if`, `when`. */
	readonly subordinators?: readonly string[];
	/** Wordings that look like a clause start but continue the previous clause: `so that`, `but also`. */
	readonly continuations?: readonly string[];
	/** How clauses end: an open enumeration (`and so on`), or a tag question (`right`). */
	readonly tails: readonly string[];
	/** Words that need the next one: articles, prepositions, auxiliaries. No excerpt ends with them. */
	readonly dangling: readonly string[];
	/**
	 * Words that, at the start of an excerpt, refer to something said before: pronouns and demonstratives; also those that
	 * belong to a noun before them (`of`, `which`, `is`). Not those that are also an article, or may refer to nothing:
	 * `es` in `es gibt`.
	 */
	readonly anaphoric: readonly string[];
	/** Function words that distinguish verbs, nouns and adjectives beside them. */
	readonly functionWords?: FunctionWords;
	/** Fillers that may be dropped at the edges of an excerpt: `um`, `and`, `you know`. */
	readonly empty: readonly string[];
	/** How a question begins, in a word order that nothing else has: `what is`, `are you`. */
	readonly questions?: readonly string[];
	/** How speakers announce what they are about to do or say, instead of saying it: `let me`, `we're going to`. */
	readonly announcing?: readonly string[];
	/** How speakers make a point: definitions, numbers of kinds or reasons, conclusions. */
	readonly points: RegExp;
	/** What precedes a term that has just been explained, apart from an article: `is called`. */
	readonly naming?: readonly string[];
	/** What precedes a term that is about to be explained, apart from an article: `what is`. */
	readonly asking?: readonly string[];
	/** What follows a term that is being explained: `is a`. */
	readonly meaning?: readonly string[];
	/**
	 * How speakers sell something or ask for support, as sources of regular expressions: only wordings that no subject
	 * has.
	 */
	readonly selling: readonly string[];
	/**
	 * How speakers close a talk: thanks, credits, references. A subject may have these wordings, but seldom at the end.
	 */
	readonly closing: readonly string[];
	/** Whether the list of fillers is incomplete, so that a talk's most common words count as stop words, too. */
	readonly partial?: boolean;
}

/** Rules for words that no list can include completely. Words are in lower case, with a straight apostrophe. */
interface WordForms {
	/**
	 * A word or phrase, in any case, without what is attached to its end: in English the possessive, `planet` for
	 * `planet's` (in Dutch `foto's` is a plural); in Korean any particle, `학습` for `학습은`.
	 */
	readonly withoutClitic: (text: string) => string;
	/** The possible positive forms of a comparative or superlative: `high` for `higher`. */
	readonly positivesOf: (word: string) => readonly string[];
	/** Like `fillers`: `they're`, `automatically`. */
	readonly isFiller: (word: string) => boolean;
	/** Like `vagueModifiers`: `confused`, `enormous`. */
	readonly isVague: (word: string) => boolean;
	/** Whether it is a verb form that is sometimes a noun: `travelling`, `clustering`. */
	readonly isGerund: (word: string) => boolean;
	/** Whether no phrase goes on after it, because it has a particle: `학습은`. */
	readonly endsPhrase: (word: string) => boolean;
}

/**
 * Function words by the part of speech beside them. Those with verbs and nouns on the same side (`that`) are left out.
 */
export interface FunctionWords {
	/** `we`, `can` */
	readonly beforeVerbs: readonly string[];
	/** `us`, `the`, `off` */
	readonly afterVerbs: readonly string[];
	/** `the`, `with` */
	readonly beforeNouns: readonly string[];
	/** `is`, `of` */
	readonly afterNouns: readonly string[];
	/** `very`, and `is`, which precedes adjectives and participles more often than bare nouns */
	readonly beforeAdjectives: readonly string[];
	/** Whether attributes follow the word that they modify: `campo magnético`. */
	readonly attributesFollow?: true;
}
