/** What is particular to a language as it is spoken in talks, beyond its stop words and its stemmer. Lower case. */
export interface Speech {
	/** Carry no subject wherever they stand: fillers, adverbs of speech, verbs that fit any subject. They end a phrase. */
	readonly fillers: readonly string[];
	/** Belong to terms (`state space`, `learning rate`), and are seldom one alone. */
	readonly generalWords: readonly string[];
	/** Part of a term at most (`question answering`): nouns that fit any subject, and what a talk calls its own parts. */
	readonly vagueWords?: readonly string[];
	/** Adjectives and verbs that fit any subject: part of a term at most, and before another word (`local minimum`). */
	readonly vagueModifiers?: readonly string[];
	/** Adjectives of a subject, which a term has before another word (`magnetic field`). */
	readonly modifiers?: readonly string[];
	/** How speakers begin a new matter: the first words of what is said. */
	readonly cues: readonly string[];
	/** Words that a new clause begins with: where there is no punctuation, the next best places to break. None that goes on with the clause before (`because`, `which`). */
	readonly clauses: readonly string[];
	/** Words that join clauses, and as often other things: `and`. */
	readonly coordinators: readonly string[];
	/** Words that often begin one, and as often do not: `we`, `if`. */
	readonly perhapsClauses: readonly string[];
	/** Words that need the one behind them: articles, prepositions, auxiliaries. Nothing ends with them. */
	readonly leaning: readonly string[];
	/** What an excerpt may begin without, and what says nothing in it: `um`, `and`, `you know`. */
	readonly empty: readonly string[];
	/** How speakers say what something is. */
	readonly definitions: RegExp;
	/** How they sell something or ask for support, as sources of regular expressions: no wording that a subject may have. */
	readonly selling: readonly string[];
	/** How they close a talk: thanks, credits, where else to look. A subject may have these wordings, but seldom at its end. */
	readonly closing: readonly string[];
	/** Whether the fillers are some of many: then a talk's commonest words count as stop words, too. */
	readonly partial?: boolean;
}
