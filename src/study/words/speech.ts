/** What is particular to a language as it is spoken in talks, beyond its stop words and its stemmer. Lower case. */
export interface Speech {
	/** Carry no subject wherever they stand: fillers, adverbs of speech, verbs that fit any subject. They end a phrase. */
	readonly fillers: readonly string[];
	/** Words that are part of terms (`state space`, `learning rate`), but seldom a term alone. */
	readonly generalWords: readonly string[];
	/** Part of a term at most (`question answering`): nouns that fit any subject, and what a talk calls its own parts. */
	readonly vagueWords?: readonly string[];
	/** Adjectives and verbs that fit any subject: part of a term at most, and before another word (`local minimum`). */
	readonly vagueModifiers?: readonly string[];
	/** Adjectives of a subject, which a term has before another word (`magnetic field`). */
	readonly modifiers?: readonly string[];
	/** Words that are said in short as often as in full at the end of a term (`neural net`): the short form, and the full one. */
	readonly shortForms?: readonly (readonly [string, string])[];
	/** Whether each noun is written with a capital, which then tells no name. */
	readonly nounsInCapitals?: true;
	/** What the form of a word tells of it. Without this, the lists tell all. */
	readonly forms?: WordForms;
	/** How speakers announce a new subject: the first words of it. */
	readonly cues: readonly string[];
	/** Words that begin a new clause: without punctuation, the next best places to break. Not those that continue the clause before (`because`, `which`). */
	readonly clauses: readonly string[];
	/** Words that join clauses, and as often other things: `and`. */
	readonly coordinators: readonly string[];
	/** Words that begin a clause about half the time: `we`, `if`; with the next word, where they are as often an object: `this is`. */
	readonly perhapsClauses: readonly string[];
	/**
	 * Words that a clause goes on behind: they open it (`that`, `once`, `maybe`) or have it as their object (`think`). What begins
	 * a clause about half the time does not behind them.
	 */
	readonly opening?: readonly string[];
	/** Words that open a clause which its main clause follows: `if`, `when`. */
	readonly subordinating?: readonly string[];
	/** What begins as a clause does, and goes on with the one before: `so that`, `but also`. */
	readonly continuing?: readonly string[];
	/** How clauses end: what leaves an enumeration open (`and so on`), and a word that asks for assent (`right`). */
	readonly tails: readonly string[];
	/** Words that need one after them: articles, prepositions, auxiliaries. No excerpt ends with them. */
	readonly leaning: readonly string[];
	/**
	 * Words that refer to what was said before, where something begins with them: pronouns and demonstratives. Not those that are
	 * an article, too, or may refer to nothing: `es` in `es gibt`.
	 */
	readonly referring: readonly string[];
	/** What tells verbs from nouns: the small words beside them. */
	readonly smallWords?: SmallWords;
	/** Fillers that may be dropped from the start of an excerpt: `um`, `and`, `you know`. */
	readonly empty: readonly string[];
	/** How a question begins, in an order of words that nothing else has: `what is`, `are you`. */
	readonly questions?: readonly string[];
	/** How speakers make a point: say what something is, how many kinds or reasons there are, and what it all comes to. */
	readonly points: RegExp;
	/** What stands right before a term that has been explained, but for an article: `is called`. */
	readonly naming?: readonly string[];
	/** What stands right before a term that is about to be explained, but for an article: `what is`. */
	readonly asking?: readonly string[];
	/** What stands right behind a term that is explained: `is a`. */
	readonly meaning?: readonly string[];
	/** How they sell something or ask for support, as sources of regular expressions: no wording that a subject may have. */
	readonly selling: readonly string[];
	/** How they close a talk: thanks, credits, where else to look. A subject may have these wordings, but seldom at its end. */
	readonly closing: readonly string[];
	/** Whether the list of fillers is incomplete: then a talk's commonest words count as stop words, too. */
	readonly partial?: boolean;
}

/** What the forms of words tell where no list can have all of them. Words are in lower case, with a straight apostrophe. */
export interface WordForms {
	/** A word without the ending that says whose something is: `planet` of `planet's`. */
	readonly withoutPossessive: (word: string) => string;
	/** What a comparative or superlative may be one of: `high` of `higher`. */
	readonly positivesOf: (word: string) => readonly string[];
	/** As `fillers`: `they're`, `automatically`. */
	readonly isFiller: (word: string) => boolean;
	/** As `vagueWords` and `vagueModifiers`: `confused`, `enormous`. */
	readonly isVague: (word: string) => boolean;
	/** As `modifiers` and `vagueModifiers`: `natural`, `enormous`. */
	readonly modifies: (word: string) => boolean;
	/** Whether it is a form of a verb, and a noun at times: `travelling`, `clustering`. */
	readonly isGerund: (word: string) => boolean;
}

/** Small words of a language by what stands beside them. What has verbs and nouns beside it (`that`) is left out. */
export interface SmallWords {
	/** `we`, `can` */
	readonly beforeVerbs: readonly string[];
	/** `us`, `the`, `off` */
	readonly behindVerbs: readonly string[];
	/** `the`, `with` */
	readonly beforeNouns: readonly string[];
	/** `is`, `of` */
	readonly behindNouns: readonly string[];
	/** `very`, and `is`, which has adjectives and participles behind it more often than bare nouns */
	readonly beforeAdjectives: readonly string[];
	/** Whether an adjective, or a noun that tells more of another, stands behind that other: `campo magnético`. */
	readonly attributesBehind?: true;
}
