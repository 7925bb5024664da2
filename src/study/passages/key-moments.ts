import type { Excerpt } from '../../model.ts';
import { quote } from '../glossary/correct-talk.ts';
import { type Explanation, findExplanations } from '../terms/explanations.ts';
import { tells, type Talk } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import type { Range } from './cut.ts';
import { countHesitations, type Edge, type Edges, findEdges, type Open } from './edges.ts';
import { countLoops } from './loops.ts';
import { markQuestions } from './questions.ts';
import { cosine, type Vector, vectorOf, worthOfStems } from './vectors.ts';

/** In words. */
const LENGTH = { shortest: 16, longest: 42 };
/** Added to a cosine from 0 to 1 where the excerpt makes a point, by its wording (`the reason is`, `in summary`) … */
const POINT = 0.15;
/** … where it explains a word that weighs at least this share of the heaviest one of its section … */
const EXPLANATION = 0.25;
const HEAVY = 0.5;
/** … where it begins, and where it ends, as a statement does … */
const EDGE = 0.3;
/** … where it is whole sentences, in a talk with punctuation: outweighs all else … */
const SENTENCES = 2;
/** … taken off where it begins with a word that refers to what is not quoted … */
const REFERENCE = 0.15;
/** … where it ends with a question, of which the answer is not quoted … */
const QUESTION = 0.15;
/** … and taken off if all its words are fillers (`um`) or repetitions (`the the`). */
const HESITATION = 0.5;
/** At most this share of an excerpt may be repetition. */
const MOST_LOOPS = 0.15;
/** What each further word has to add to the score. */
const BREVITY = 0.004;
/** Excerpts begin and end at breaks at least this strong. */
const WEAKEST = 0.3;
/** Excerpts with a higher cosine than this say the same thing. */
const SAME = 0.6;

/** An excerpt, and the index of its first word. */
export type KeyMoment = Omit<Excerpt, 'second'> & { readonly word: number };

/** An excerpt, and how well it says what its section is about. */
interface Candidate extends Range {
	readonly score: number;
	/** Whether they begin and end where sentences do. */
	readonly whole: boolean;
}

/**
 * For each section the excerpt that says best what it is about: the one whose words are closest to those of the whole
 * section (cosine of TF-IDF vectors, as in Radev et al. 2004, "Centroid-based summarization of multiple documents"),
 * with a bonus where it makes a point, all the more if it explains what the section says often, and where it begins and ends as a
 * statement does, less a penalty where it begins with what refers to words that are not quoted (the stigma words of Edmundson
 * 1969, "New methods in automatic extracting", among which are anaphoric expressions). In a talk with punctuation, whole
 * sentences are preferred. No two sections get the same words, and a section that only asks for support or repeats itself gets
 * none. Time is O(words · places to begin, in the length of an excerpt).
 *
 * @param sections ranges of words, ascending
 * @param explanations of the whole talk, ascending
 */
export function findKeyMoments(
	talk: Talk,
	sections: readonly Range[],
	breaks: readonly Break[],
	explanations: readonly Explanation[] = findExplanations(talk),
): (KeyMoment | undefined)[] {
	const worth = worthOfStems(talk);
	const sentences = breaks.filter(({ sentence }) => sentence).length;
	const sentenceWorth = sentences * LENGTH.longest >= talk.words.length ? SENTENCES : 0;
	const taken: Vector[] = [];
	const places = breaks.filter(({ strength }) => strength >= WEAKEST);
	const rate = rater(talk, worth, explanations, places, sentenceWorth);
	return sections.map((section) => {
		for (const one of rate(section, findEdges(talk, section, places, LENGTH.longest)).sort(byScore)) {
			const vector = vectorOf(talk, one, worth);
			if (taken.some((other) => cosine(vector, other) >= SAME)) continue;
			taken.push(vector);
			return excerpt(talk, one);
		}
		return undefined;
	});
}

const asks = /[?？؟]/u;

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.from - b.from;

/**
 * Rates the excerpts of a section between its edges: the best one for each edge to begin at. Sections have to be given in their
 * order.
 *
 * @param places where excerpts may begin and end
 * @param sentenceWorth what whole sentences are worth
 */
function rater(
	talk: Talk,
	worth: Float64Array,
	explanations: readonly Explanation[],
	places: readonly Break[],
	sentenceWorth: number,
): (section: Range, edges: Edges) => Candidate[] {
	const { words, text } = talk;
	const hesitations = countHesitations(talk);
	const loops = countLoops(talk);
	const questions = markQuestions(talk, places);
	const pointEnds = findPoints(talk);
	/** For each word that the explanation of a heavy word begins with, the index behind its last. */
	const explanationEnds = new Float64Array(words.length).fill(Infinity);
	const centroid = new Float64Array(talk.stems);
	const counts = new Uint32Array(talk.stems);

	const bestFrom = (open: Open, closes: readonly Edge[], firstClose: number, to: number): Candidate | undefined => {
		const from = open.word;
		let best: Candidate | undefined;
		let product = 0;
		let square = 0;
		let pointEnd = Infinity;
		let explanationEnd = Infinity;
		let next = firstClose;
		let at = from;
		for (; next < closes.length && at < to; at++) {
			const word = words[at];
			if (word?.pleads) break;
			pointEnd = Math.min(pointEnd, pointEnds[at] ?? Infinity);
			explanationEnd = Math.min(explanationEnd, explanationEnds[at] ?? Infinity);
			if (word && tells(word)) {
				const weight = worth[word.stem] ?? 0;
				const count = counts[word.stem] ?? 0;
				counts[word.stem] = count + 1;
				product += weight * (centroid[word.stem] ?? 0);
				// The difference between (count + 1)² and count².
				square += (2 * count + 1) * weight * weight;
			}
			for (; (closes[next]?.word ?? Infinity) <= at + 1; next++) {
				const close = closes[next];
				if (close?.word !== at + 1 || product === 0) continue;
				const length = at + 1 - from;
				if ((loops[at + 1] ?? 0) - (loops[from] ?? 0) > MOST_LOOPS * length) continue;
				const hesitation = ((hesitations[at + 1] ?? 0) - (hesitations[from] ?? 0)) / length;
				const whole = open.sentence && close.sentence;
				const score =
					(whole ? sentenceWorth : 0) +
					product / Math.sqrt(square) +
					(explanationEnd <= at + 1 ? EXPLANATION : pointEnd <= at + 1 ? POINT : 0) +
					EDGE * (open.worth + close.worth) -
					(open.refers ? REFERENCE : 0) -
					(questions[at] === 1 || asks.test(text.charAt(word?.end ?? 0)) ? QUESTION : 0) -
					HESITATION * hesitation -
					BREVITY * length;
				if (score > (best?.score ?? -Infinity)) best = { from, to: at + 1, score, whole };
			}
		}
		for (let word = from; word < at; word++) counts[words[word]?.stem ?? 0] = 0;
		return best;
	};

	let nextExplanation = 0;
	return (section, { opens, closes }) => {
		const about = vectorOf(talk, section, worth);
		about.stems.forEach((stem, at) => (centroid[stem] = about.weights[at] ?? 0));
		const heavy = HEAVY * Math.max(...about.weights);
		for (; (explanations[nextExplanation]?.from ?? Infinity) < section.to; nextExplanation++) {
			const { word = 0, from = 0, to = 0 } = explanations[nextExplanation] ?? {};
			if ((centroid[words[word]?.stem ?? 0] ?? 0) >= heavy) explanationEnds[from] = to;
		}
		const shortest = Math.min(LENGTH.shortest, Math.ceil((section.to - section.from) / 2));
		let close = 0;
		const found = opens.flatMap((open) => {
			while ((closes[close]?.word ?? Infinity) < open.word + shortest) close++;
			return bestFrom(open, closes, close, Math.min(section.to, open.word + LENGTH.longest)) ?? [];
		});
		about.stems.forEach((stem) => (centroid[stem] = 0));
		return found;
	};
}

function excerpt({ text, words, corrected }: Talk, { from, to, whole }: Candidate): KeyMoment {
	const start = words[from]?.start ?? 0;
	const end = whole ? (words[to]?.start ?? text.length) : (words[to - 1]?.end ?? text.length);
	return { word: from, text: quote(text, start, end, corrected), whole };
}

/** For each word that such a wording begins with, the index behind its last; for others, infinity. */
function findPoints({ text, words, language }: Talk): Float64Array {
	const ends = new Float64Array(words.length).fill(Infinity);
	if (!language.speech) return ends;
	let word = 0;
	for (const { index, 0: said } of text.matchAll(language.speech.points)) {
		while ((words[word]?.start ?? Infinity) < index) word++;
		const first = word;
		while ((words[word]?.start ?? Infinity) < index + said.length) word++;
		ends[first] = word;
	}
	return ends;
}
