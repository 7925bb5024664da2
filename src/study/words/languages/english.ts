import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';
import { fillers, generalWords, modifiers, shortForms, vagueModifiers, vagueWords } from './english-vocabulary.ts';

const pronouns = wordList(
	`he i i'll i'm i've it's let's she that's there's they they're we we'll we're we've you you're`,
);

const auxiliaries = wordList(`are can could did do does has had have is might should was were will would`);

const contraction = /'(?:t|ll|ve|re|d|m|em|all)$/;

/** `automatically`, `incredibly`; not `family` or `rally`. */
const adverb = /...(?:ally|ably|ibly|ively|ously|antly|ently|edly|ingly|fully|arily)$/;

/** `confused`, `based`, `randomly`, `enormous`, `electrical`, `plausible`, `tunable`; not `speed`, `need`, `assembly`, `virus` or `turntable`. */
const vague =
	/[a-z]{2}[^e]ed$|^(?!.*(?:family|assembly|anomaly|monopoly|supply|fly|(?:const|syll|turnt|timet|vari|veget)able)$).{4,}(?:ly|ous|ful|less|ical|[ai]ble)$/;

/** `travelling`, `clustering`; not `spring` or `building`. */
const gerund = /(?<=[aeiouy].*)ing$/;

/** English, as used in lectures and explanatory videos. */
export const english: Speech = {
	fillers,
	generalWords,
	vagueWords,
	vagueModifiers,
	modifiers,
	shortForms,
	forms: {
		withoutClitic: (text) => text.replace(/['’]s$/i, ''),
		positivesOf(word) {
			const [, base] = /^(.{3,})(?:er|est)$/.exec(word) ?? [];
			return base === undefined ? [] : [base, `${base}e`, base.replace(/(.)\1$/, '$1'), base.replace(/i$/, 'y')];
		},
		isFiller: (word) => contraction.test(word) || adverb.test(word),
		isVague: (word) => vague.test(word),
		isGerund: (word) => gerund.test(word),
	},
	cues: wordingList(`
		all right, alright, and finally, and now, another, anyway, but first, but now, finally, first of all, good so,
		in conclusion, in summary, last, lastly, let me, let's, let us, moving on, next, now, ok, okay, second, so how,
		so let me, so let's, so next, so now, so the first, so the next, so the second, so today, so what, so why,
		to summarize, today, well
	`),
	clauseStarters: wordList(`but okay ok so`),
	coordinators: wordList(`and or`),
	possibleClauseStarters: [
		...wordList(`
			he here's i i'll i'm i've if it's let let's maybe now once she that's there's they they're we we'll we're we've
			what's you you'll you're you've
		`),
		...auxiliaries.flatMap((verb) => [`how ${verb}`, `there ${verb}`, `this ${verb}`, `what ${verb}`, `why ${verb}`]),
		...pronouns.flatMap((pronoun) => [`well ${pronoun}`, `what ${pronoun}`]),
		'this means',
	],
	continuations: [
		// In the punctuated recordings of TinyRec, `or` starts a sentence in one of eight places, `and` in one of three.
		...wordingList(`but also, but not, but rather, or, so as, so far, so many, so much, so that, we call, you know`),
		// Before these words, `you` starts no sentence there: it is an object (`let you in on it`).
		...wordList(`
			a an at everyone from how in into is it it's of on so some something that the this to what with
		`).map((next) => `you ${next}`),
	],
	subordinators: wordList(`although if once since though unless when whenever while`),
	clauseOpeners: wordList(`
		actually after allow allows although anyway basically because before believe fact fortunately give gives guess
		help helps hope hopefully how if imagine instead knew know let lets maybe mean meaning means now obviously often
		once perhaps probably said say says see show shows since so sometimes suppose tell tells thank that then
		therefore think thinking though thought thus today uh um unfortunately unless until usually what whatever when
		whenever where whether which while who why wish
	`),
	tails: wordingList(`
		and so forth, and so on, and stuff like that, and things like that, and whatnot, et cetera, etcetera,
		or something like that, right
	`),
	dangling: wordList(`
		a able about across add against ahead also always among an and any are as at be because been beneath beside
		between beyond big bunch but by can can't could couple didn't do doesn't don't during each even every few for
		from get getting going gonna got had has have he he's her here's his how i i'd i'll i'm i've if in into is it's
		its just kind last let let's like make may might more most my near need never no not of oh only onto or other
		our put real really she should some sort such take than that's the their then there's these they they're think
		this those through to toward towards uh um under upon using very wanna want was we we'll we're we've were what
		what's when where which who whose why will with within without would you you'll you're you've your
	`),
	anaphoric: [
		...wordList(`
			he he'll he's her hers him his it it'll it'd it's its itself of she she'll she's such that that'll that's their
			theirs them these they they'd they'll they're they've this those which whose
		`),
		...auxiliaries,
	],
	functionWords: {
		beforeVerbs: wordList(`
			can can't cannot could couldn't did didn't do does doesn't don't gonna he he'd he'll i i'd i'll it it'd it'll
			let's may might must shall she she'd she'll should shouldn't they they'd they'll to wanna we we'd we'll who
			will won't would wouldn't you you'd you'll
		`),
		afterVerbs: wordList(`
			a across along an apart around away her him his into it its me my off onto our the their them these this those
			through toward towards us you your
		`),
		beforeNouns: wordList(`
			a about an another at between by each every from her his in into its my no of on our per some the their these
			this those with without your
		`),
		afterNouns: wordList(`
			are aren't can can't cannot could did didn't does doesn't has have is isn't may might must of should was wasn't
			were weren't will won't would
		`),
		beforeAdjectives: wordList(`
			are aren't be been being completely entirely extremely fairly he's highly i'm incredibly is isn't it's not
			pretty purely quite somewhat super that's they're totally truly very was wasn't we're were weren't you're
		`),
	},
	empty: wordingList(`
		ah, actually, alright, and, anyway, basically, but, er, erm, hmm, however, just, like, mhm, mm, now, oh, ok, okay,
		right, so, then, uh, uhh, uhm, um, well, yeah, yep, yes, i guess, i mean, of course, you know, kind of, and so on,
		and so forth, so on, so forth, sort of
	`),
	questions: [
		...wordList(`how what when where why`).flatMap((word) => auxiliaries.map((verb) => `${word} ${verb}`)),
		...wordList(`he i she there they we you`).flatMap((subject) => auxiliaries.map((verb) => `${verb} ${subject}`)),
		...['how about', 'what about', "what's"],
	],
	announcing: wordingList(`
		i am going to, i'll, i'm going to, i'm gonna, i will, let me, let us, let's, we are going to, we're going to,
		we're gonna
	`),
	points:
		/\b(?:(?:is|are|was|were|it's|that's|we|people|often|also|so|been|usually|sometimes) (?:call|called|known as|defined as)|stands for|what (?:is|are) (?:a|an|the)|what (?:does|do) \S+ mean|what it means|refers? to|by definition|the definition of|(?:key|main|basic|important|big|whole) (?:idea|insight|thing|question|problem|point)|which means|in other words|the reason (?:is|why|that)|(?:turns|turned) out|there (?:are|were)(?: \w+)? (?:two|three|four|five|several)(?: \w+)? (?:kinds|types|sorts|ways|reasons|steps|stages|phases|parts|rules|principles|components|properties|options|problems|assumptions)|to sum (?:\w+ )?up|summing up|to summari[sz]e|in summary|in a nutshell|in short|to recap|the (?:\w+ )?(?:takeaway|upshot|bottom line|lesson|conclusion) (?:is|here|from))\b/giu,
	naming: wordingList(`
		call it, call that, call them, call these, call this, called, defined as, known as, people call, we call
	`),
	asking: wordingList(`concept of, definition of, idea of, notion of, what are, what is, what's`),
	meaning: wordingList(`
		are basically, are defined, are the, are things, is a, is an, is basically, is defined, is essentially, is just,
		is nothing but, is one of, is simply, is something, is the, is when, is where, means, refers to, stands for,
		which are, which is a, which is an, which is the, which means
	`),
	selling: [
		'sponsored by',
		'sponsors? (?:of|for) (?:this|our|my) (?:\\S+ )?(?:episode|video|podcast|show|channel)',
		'thanks to (?:the )?support from',
		'(?:take a (?:quick |short )?(?:moment|minute|second|break)|a (?:quick |short )?(?:word|message) from) (?:\\S+ ){5,250}?back to (?:the|our|this) (?:episode|show|podcast|program|interview)',
		"(?:our|today's|this (?:video|episode|podcast)(?:'?s)?) sponsors?",
		"(?:this|my|our|today's) (?:\\S+ )?(?:episode|videos?|podcast|show|channel|series)(?: of (?:\\S+ ){1,3}?)? ?(?:is|are|was|were) (?:also |partly )?(?:supported|brought to you|made possible)",
		'mak(?:e|es|ing) (?:this|the) (?:whole |entire )?(?:channel|show|podcast) possible',
		'(?:sponsor|support) an episode',
		'(?:offer|promo|promotion|discount|coupon|checkout) code',
		'patreon',
		'subscribe to (?:the|my|our|this) (?:channel|podcast|newsletter|show)',
		'(?:subscribe|like|thumbs up|bell|notification) button',
		'hit the (?:like|bell|thumbs)',
		'links? (?:(?:to|for) (?:\\S+ ){1,4})?(?:is |are )?(?:down |below )?in the (?:video )?(?:description|show notes)',
		'(?:support|supporting|supported|sponsoring) (?:of |for )?(?:(?:this|my|our) (?:\\S+ )?|the )(?:channel|episode|video|videos|show|podcast)',
		'free (?:audiobook|audio book)',
	],
	closing: [
		'(?:thanks|thank you) (?:so much |very much |again |all |everyone )*for (?:watching|listening|tuning in|joining|having me|coming|doing this|being here|your (?:time|attention)|taking the time)',
		'see you (?:guys |all |again )?(?:next time|soon|in the next (?:one|video|episode|lecture))',
		'until next time',
		'stay tuned',
		'special thanks to',
		'check (?:it|this|that|them|him|her|us|me) out',
		'check out (?:the|our|my|their|his|her) (?:\\S+ )?(?:channels?|website|courses?|podcast|videos|playlist|page)',
		'click (?:on )?(?:this|that|these|one of the|any of the) (?:\\S+ )?(?:links?|annotations?|cards?)',
		'(?:leave|put) (?:a|the) link',
		'links? (?:right |down |up )+(?:here|there|below)',
		'in the show notes',
		'in the comments (?:below|section)',
		'leave (?:\\S+ ){1,4}in the comments',
		"(?:please|don't forget to|like and|haven't|and) subscribed?",
		'follow (?:me|us) on',
		'facebook page',
		'(?:my|our) (?:newsletter|patrons|second channel|youtube channel)',
		'(?:going|head|heading|over) to (?:\\S+ ){0,3}?\\S+(?:\\.| dot | )(?:com|comm|org|net|io|tv)',
		'go to (?:\\S+ ){0,3}?\\S+(?:\\.| dot | )(?:com|comm|org|net|io|tv) ?(?:/|slash|forward slash)',
		'(?:get|save|receive) (?:up to )?\\d+ ?(?:%|percent) off',
		'a free trial',
		'I highly recommend',
		'(?:buy|acquire|enroll in|sign up for) (?:the|my|our) (?:\\S+ ){0,4}course',
		'(?:started|keep|continue|for) (?:making|to make|doing) (?:these|this kind of|more) (?:videos|episodes|podcasts)',
		'feedback (?:you give|about this (?:kind of )?(?:video|episode))',
		'(?:love|like|happy) to hear your',
		'let (?:me|us) know (?:what you think|if you have)',
		"you'll (?:also )?be supporting",
		"(?:this|today's|the) (?:episode|video|podcast|show|programme) (?:is|was) (?:written|edited|produced|directed|filmed|hosted|narrated|recorded)",
		'our (?:\\S+ )?(?:consultant|director|editor|producer|script supervisor|sound designer|graphics team)s? (?:is|are|was|were)',
		'(?:animation|illustrations|camera|editing|subtitles) (?:is |was |are |were )?by',
	],
};
