import type { Excerpt } from '../../model.ts';
import { quote } from '../glossary/correct-talk.ts';
import { type Explanation, findExplanations } from '../terms/explanations.ts';
import { isMeaningful, longestMatchAt, type Talk } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import type { Range } from './cut.ts';
import { countHesitations, type Edge, type Edges, findEdges, type Open } from './edges.ts';
import { countLoops } from './loops.ts';
import { markQuestions } from './questions.ts';
import { turnsOf } from './turns.ts';
import { idfOfStems, vectorOf } from './vectors.ts';

/** In words. */
const LENGTH = { shortest: 16, longest: 42 };
/** Added to the cosine (0 to 1): if the excerpt makes a point, by its wording (`the reason is`, `in summary`) … */
const POINT = 0.15;
/** … if it explains a word that weighs at least this share of the section's heaviest one … */
const EXPLANATION = 0.25;
const HEAVY = 0.5;
/** … for each edge, times its worth … */
const EDGE = 0.3;
/** … if it is whole sentences, in a talk with punctuation: outweighs everything else. */
const SENTENCES = 2;
/** Subtracted: if it begins with a word that refers to something not quoted … */
const REFERENCE = 0.15;
/** … if it ends with a question, whose answer is not quoted … */
const QUESTION = 0.15;
/** … if it announces what the speaker is about to do or say … */
const ANNOUNCEMENT = 0.1;
/** … if somebody else goes on in it, whose name is not quoted … */
const TURN = 0.25;
/** … and times the share of its words that are droppable (`um`) or repeated (`the the`). */
const HESITATION = 0.5;
/** Maximum share of an excerpt that may be loops. */
const MAX_LOOPS = 0.15;
/** Penalty for each word. */
const BREVITY = 0.004;
/** Excerpts begin and end at breaks of at least this strength. */
const WEAKEST = 0.3;

/** An excerpt, with the index of its first word. */
export type KeyMoment = Omit<Excerpt, 'second'> & { readonly word: number };

/** An excerpt, with its score as a summary of its section. */
interface Candidate extends Range {
	readonly score: number;
	/** Whether it begins and ends at sentence boundaries. */
	readonly whole: boolean;
}

/**
 * For each section, the excerpt that represents it best: the one closest to the centroid of the section (cosine of
 * TF-IDF vectors, as in Radev et al. 2004, "Centroid-based summarization of multiple documents"), with a bonus if it
 * makes a point, a larger one if it explains a main word of the section, and for beginning and ending like a statement;
 * less a penalty if it begins with a word that refers to something not quoted (the stigma words of Edmundson 1969, "New
 * methods in automatic extracting", which include anaphoric expressions), or if it announces what comes next (the frame
 * markers of Hyland 2005, "Metadiscourse: exploring interaction in writing"). In a talk with punctuation, whole
 * sentences are preferred. A section that only asks for support or repeats itself gets none. Time is O(words · places to
 * begin within the length of an excerpt).
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
	const idf = idfOfStems(talk);
	const sentences = breaks.filter(({ sentence }) => sentence).length;
	const sentenceBonus = sentences * LENGTH.longest >= talk.words.length ? SENTENCES : 0;
	const places = breaks.filter(({ strength }) => strength >= WEAKEST);
	const scoreExcerpts = scorer(talk, idf, explanations, places, sentenceBonus);
	return sections.map((section) => {
		const [best] = scoreExcerpts(section, findEdges(talk, section, places, LENGTH.longest)).sort(byScore);
		return best && excerpt(talk, best);
	});
}

const asks = /[?？؟]/u;

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.from - b.from;

/**
 * Returns a function that scores the excerpts of a section: the best one for each place to begin. Sections must be
 * passed in order.
 *
 * @param places where excerpts may begin and end
 * @param sentenceBonus added for whole sentences
 */
function scorer(
	talk: Talk,
	idf: Float64Array,
	explanations: readonly Explanation[],
	places: readonly Break[],
	sentenceBonus: number,
): (section: Range, edges: Edges) => Candidate[] {
	const { words, text } = talk;
	const hesitations = countHesitations(talk);
	const loops = countLoops(talk);
	const questions = markQuestions(talk, places);
	const announcements = markAnnouncements(talk);
	const turns = turnsOf(talk);
	const pointEnds = findPoints(talk);
	/** For each word at which the explanation of a heavy word begins, the index after its end; otherwise infinity. */
	const explanationEnds = new Float64Array(words.length).fill(Infinity);
	const centroid = new Float64Array(talk.stems);
	const counts = new Uint32Array(talk.stems);

	const bestFrom = (open: Open, closes: readonly Edge[], firstClose: number, to: number): Candidate | undefined => {
		const from = open.word;
		let best: Candidate | undefined;
		let product = 0;
		let square = 0;
		let announces = false;
		let turned = false;
		let pointEnd = Infinity;
		let explanationEnd = Infinity;
		let next = firstClose;
		let at = from;
		for (; next < closes.length && at < to; at++) {
			const word = words[at];
			if (word?.isPromotion) break;
			announces ||= announcements[at] === 1;
			turned ||= at > from && turns.has(at);
			pointEnd = Math.min(pointEnd, pointEnds[at] ?? Infinity);
			explanationEnd = Math.min(explanationEnd, explanationEnds[at] ?? Infinity);
			if (isMeaningful(word)) {
				const weight = idf[word.stem] ?? 0;
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
				if ((loops[at + 1] ?? 0) - (loops[from] ?? 0) > MAX_LOOPS * length) continue;
				const hesitation = ((hesitations[at + 1] ?? 0) - (hesitations[from] ?? 0)) / length;
				const whole = open.sentence && close.sentence;
				const score =
					(whole ? sentenceBonus : 0) +
					product / Math.sqrt(square) +
					(explanationEnd <= at + 1 ? EXPLANATION : pointEnd <= at + 1 ? POINT : 0) +
					EDGE * (open.worth + close.worth) -
					(open.isAnaphoric ? REFERENCE : 0) -
					(questions[at] === 1 || asks.test(text.charAt(word?.end ?? 0)) ? QUESTION : 0) -
					(announces ? ANNOUNCEMENT : 0) -
					(turned ? TURN : 0) -
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
		const sectionVector = vectorOf(talk, section, idf);
		sectionVector.stems.forEach((stem, at) => (centroid[stem] = sectionVector.weights[at] ?? 0));
		const heavy = HEAVY * Math.max(...sectionVector.weights);
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
		sectionVector.stems.forEach((stem) => (centroid[stem] = 0));
		return found;
	};
}

function excerpt({ text, words, corrected }: Talk, { from, to, whole }: Candidate): KeyMoment {
	const start = words[from]?.start ?? 0;
	const end = whole ? (words[to]?.start ?? text.length) : (words[to - 1]?.end ?? text.length);
	return { word: from, text: quote(text, start, end, corrected), whole };
}

/** For each word, whether a wording that announces something begins there. */
const markAnnouncements = ({ words }: Talk): Uint8Array =>
	Uint8Array.from(words, ({ entry }, at) => Number(longestMatchAt(words, at, entry.announcing) > 0));

/** For each word at which a wording that makes a point begins, the index after its end; otherwise infinity. */
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
