/**
 * How clearly the words around a term explain it: 2 for a definition, 1 for an explanation nearby, -1 for an
 * announcement, otherwise 0.
 */
export type Clarity = 2 | 1 | 0 | -1;

/** See `clarityOf`. */
export type ClarityOf = (words: readonly string[], places: readonly number[]) => Clarity;

/**
 * Wordings of explanations, as regular expressions. Broader than those of the study (`naming`, `asking` and `meaning`
 * in study/words/speech.ts), since here the term is known and only a few moments compete. Neither set can serve both:
 * these would change one in nine key moments of a hundred talks, mostly for the worse (`think about`, `imagine`), and
 * the study's would miss words in between (`is really just a`).
 */
interface Wording {
	/** Right before the term in a definition: `it is called …`. */
	readonly before: string;
	/** Right after the term in a definition: `… is an algorithm`. */
	readonly after: string;
	/** Anywhere near the term in an explanation. */
	readonly near: string;
}

const wordings: readonly Wording[] = [
	{
		before:
			"(?:called|known as|call(?: (?:it|this|that|these|them))?|definition of|define|idea (?:of|behind)|(?:concept|notion) of|mean by|think (?:of|about)|imagine|what (?:is|are|does)|what's)(?: (?:a|an|the|this|these))*",
		after:
			'(?:(?:which|that|it|this|then|so|basically|really|just|simply|actually|essentially) )*(?:is|are|was|means|mean|refers to|stands for|describes|measures|works by)(?: (?:basically|really|just|simply|actually|essentially|kind of|sort of|like|nothing but))*(?: (?:defined|when|where|what|how|one of|something|anything|any)|(?: (?:a|an|the))(?! (?:very|really|huge|big|good|great|bad|hard|pretty|lot|bit|little|problem|issue|key|same)(?: |$)))',
		near: "(?:the (?:\\S+ )?idea (?:is|here is)|it's (?:kind of |sort of )?like (?:a|an|the|if)|think of (?:it|this|that|them|these) as|in other words|the way (?:it|this|that) works|what (?:it|this|that|you) (?:basically )?(?:does|do) is|(?:that|which|basically|this) means|meaning that)",
	},
	{
		before:
			'(?:nennt man|nennen wir|heißt|genannt|was (?:ist|sind)|unter|begriff|definition von|idee von)(?: (?:ein|eine|der|die|das|den))?',
		after:
			'(?:ist|sind|heißt|bedeutet|bezeichnet|beschreibt)(?: (?:also|eigentlich|einfach|im grunde|nichts anderes als))* (?:ein|eine|einen|der|die|das|wenn|dass)',
		near: '(?:die idee ist|das (?:heißt|bedeutet)|stell(?:en sie|t)? (?:dir|euch|sich) vor|das ist wie|mit anderen worten)',
	},
	{
		before:
			"(?:appell(?:e|ent|ons)|appelée?s?|nomme|qu'est[- ]ce que?|c'est quoi|définition d[eu]|notion de|idée de)(?: (?:un|une|le|la|les|des))?",
		after:
			"(?:c'est|est|sont|signifie|désigne|veut dire|consiste)(?: (?:en fait|tout simplement|donc))* (?:un|une|le|la|les|des|quand|à|ce)",
		near: "(?:l'idée,? (?:c'est|est)|c'est comme|autrement dit|c'est[- ]à[- ]dire|ça veut dire|imaginez)",
	},
	{
		before:
			'(?:llama(?:mos|d[oa]s?)?|conocid[oa]s? como|qué (?:es|son)|definición de|concepto de|idea de)(?: (?:un|una|el|la|los|las))?',
		after:
			'(?:es|son|significa|se refiere a|consiste en)(?: (?:básicamente|simplemente))* (?:un|una|el|la|los|las|cuando|lo|que)',
		near: '(?:la idea es|es como|en otras palabras|es decir|quiere decir|imagina)',
	},
	{
		before:
			'(?:chama(?:mos|d[oa]s?)?|conhecid[oa]s? como|o que (?:é|são)|definição de|conceito de|ideia de)(?: (?:um|uma|o|a|os|as))?',
		after:
			'(?:é|são|significa|refere-se a|consiste em)(?: (?:basicamente|simplesmente))* (?:um|uma|o|a|os|as|quando|que)',
		near: '(?:a ideia é|é como|em outras palavras|ou seja|quer dizer|imagine)',
	},
];

const anyOf = (part: keyof Wording): string => wordings.map((wording) => wording[part]).join('|');
/** `\b` in regular expressions is ASCII only. */
const defines = {
	before: new RegExp(`(?:^| )(?:${anyOf('before')}) $`),
	after: new RegExp(`^ (?:${anyOf('after')})(?: |$)`),
};
/**
 * What precedes a name in English. The name may be longer than the term: `called retina net` does not define the
 * retina.
 */
const names = /(?:^| )(?:called|known as|call(?: (?:it|this|that|these|them))?)(?: (?:a|an|the|this|these))* $/;
/** English words that cannot continue a name. */
const endsName =
	/^(?:and|or|but|so|because|which|that|this|these|those|the|an?|of|in|on|at|to|for|from|with|by|as|if|when|where|who|what|how|why|then|than|not|it|its|it's|that's|there|here|we|we're|you|your|they|he|she|i|i'm|is|are|was|were|has|have|had|do|does|did|can|could|will|would|just|also|now|like|um|uh|okay|right|basically|actually|essentially|really)?$/;
const explainsNear = new RegExp(` (?:${anyOf('near')}) `);
const announces =
	/ (?:next (?:week|time|lecture|video|episode|class)|will be (?:about|on)|later (?:on|in)|listening to|(?:we'll|you'll|i'll|will|gonna|going to) (?:talk|speak|see|cover|discuss|learn|look)) /;

/** How many words around a term to search for a definition, and for an explanation. */
const DEFINITION_REACH = 10;
const EXPLANATION_REACH = 8;

/** A run of words in a page, by the positions of its first and last word. */
interface Span {
	readonly first: number;
	readonly last: number;
}

/**
 * Rates how clearly a moment explains the subject of a question.
 *
 * @param words of the page
 * @param places positions of the moment's words that match the question, ascending
 */
export function clarityOf(words: readonly string[], places: readonly number[]): Clarity {
	const spans: Span[] = [];
	for (const place of places) {
		const open = spans.at(-1);
		if (open?.last === place - 1) spans[spans.length - 1] = { ...open, last: place };
		else spans.push({ first: place, last: place });
	}
	// For several words, only the longest run of adjacent matches counts.
	const longest = Math.max(...spans.map(({ first, last }) => last - first));
	const whole = spans.filter(({ first, last }) => last - first === longest);
	return whole
		.map((span) => clarityAround(words, span))
		.reduce((best, one) => (one > best ? one : best), whole.length > 0 ? -1 : 0);
}

function clarityAround(words: readonly string[], { first, last }: Span): Clarity {
	const spoken = (from: number, to: number): string =>
		words
			.slice(Math.max(from, 0), to)
			.map((word) =>
				word
					.toLowerCase()
					.replace(/’/g, "'")
					.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, ''),
			)
			.join(' ');
	const before = `${spoken(first - DEFINITION_REACH, first)} `;
	// A plural ends a name.
	const mayGoOn = /[\p{L}\p{N}]$/u.test(words[last] ?? '') && !(words[last] ?? '').endsWith('s');
	const isPartOfName = mayGoOn && names.test(before) && !endsName.test(spoken(last + 1, last + 2));
	if (defines.before.test(before) && !isPartOfName) return 2;
	if (defines.after.test(` ${spoken(last + 1, last + 1 + DEFINITION_REACH)}`)) return 2;
	const around = ` ${spoken(first - EXPLANATION_REACH, first)} … ${spoken(last + 1, last + 1 + EXPLANATION_REACH)} `;
	if (announces.test(around)) return -1;
	return explainsNear.test(around) ? 1 : 0;
}
