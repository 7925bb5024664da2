/** What is particular to a language as it is spoken in talks, beyond its stop words and its stemmer. Lower case. */
export interface Speech {
	/** Carry no subject wherever they stand: fillers, adverbs of speech, verbs that fit any subject. They end a phrase. */
	readonly fillers: readonly string[];
	/** Belong to terms (`state space`, `learning rate`), and are seldom one alone. */
	readonly generalWords: readonly string[];
	/** How speakers begin a new matter: the first words of what is said. */
	readonly cues: readonly string[];
	/** Words that a clause may begin with: where there is no punctuation, the next best places to break. */
	readonly clauses: readonly string[];
	/** How speakers say what something is. */
	readonly definitions: RegExp;
}
