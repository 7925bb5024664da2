import type { Excerpt } from '../../model.ts';
import { quote } from '../glossary/correct-talk.ts';
import type { Talk } from '../words/talk.ts';
import type { Break } from './breaks.ts';
import { cutRange, type Range } from './cut.ts';
import { findEdges, hesitation, withoutEmpty } from './edges.ts';
import { cosine, dot, type Vector, weigher } from './vectors.ts';

const LENGTH = { shortest: 22, longest: 42 };
/** Beside a cosine from 0 to 1: what a definition is worth … */
const DEFINITION = 0.15;
/** … what it is that words begin, and end, where something said does … */
const EDGE = 0.2;
/** … and what is lost, if all of the words say nothing (`um`), or the same twice (`the the`). */
const HESITATION = 0.5;
/** What a word more has to bring. */
const BREVITY = 0.003;
/** Excerpts that share more of their words than this say the same. */
const SAME = 0.6;
/** Pieces whose edges are looked at closely. */
const CLOSE_LOOK = 3;

/** Some words, and how well they say what their section is about. */
interface Piece {
	readonly range: Range;
	readonly vector: Vector;
	readonly score: number;
}

/**
 * For each section the excerpt that says best what it is about: the one whose words are closest to those of the whole
 * section (cosine of TF-IDF vectors, as in Radev et al. 2004, "Centroid-based summarization of multiple documents"),
 * with a bonus where something is defined, and where it begins and ends as what is said does. No two sections get the
 * same words. Time is linear in the words.
 *
 * @param sections ranges of words
 */
export function findKeyMoments(
	talk: Talk,
	sections: readonly Range[],
	breaks: readonly Break[],
): (Excerpt | undefined)[] {
	const pieces = sections.map((section) => cutRange(section, breaks, LENGTH));
	const vectorOf = weigher(talk, pieces.flat());
	const edges = findEdges(talk, breaks, LENGTH);
	const centroid = new Float64Array(talk.stems);
	const rate = (range: Range): Piece => {
		const vector = vectorOf(range);
		return { range, vector, score: dot(vector, centroid) + (defines(talk, range) ? DEFINITION : 0) };
	};

	/** The words between two edges, without those that say nothing at either end. */
	const cutOut = (range: Range): Piece => {
		const words = edges.areSentences(range) ? range : withoutEmpty(talk, range);
		const piece = rate(words);
		const manner = EDGE * edges.worth(range) - HESITATION * hesitation(talk, words) - BREVITY * (words.to - words.from);
		return { ...piece, score: piece.score + manner };
	};

	const taken: Vector[] = [];
	return sections.map((section, index) => {
		const whole = vectorOf(section);
		whole.stems.forEach((stem, at) => (centroid[stem] = whole.weights[at] ?? 0));
		const [best] = (pieces[index] ?? [])
			.map(rate)
			.filter(({ vector, score }) => score > 0 && taken.every((other) => cosine(vector, other) < SAME))
			.sort(byScore)
			.slice(0, CLOSE_LOOK)
			.flatMap(({ range }) => edges.around(range, section).map(cutOut))
			.sort(byScore);
		whole.stems.forEach((stem) => (centroid[stem] = 0));
		if (!best) return undefined;
		taken.push(best.vector);
		return excerpt(talk, best.range, edges.areSentences(best.range));
	});
}

const byScore = (a: Piece, b: Piece): number =>
	b.score - a.score || a.range.from - b.range.from || a.range.to - b.range.to;

function excerpt(talk: Talk, { from, to }: Range, whole: boolean): Excerpt {
	const { text, words, moments, firstWords, corrected } = talk;
	const moment = firstWords.findLastIndex((first, index) => index < moments.length && first <= from);
	const start = words[from]?.start ?? 0;
	const end = whole ? (words[to]?.start ?? text.length) : (words[to - 1]?.end ?? text.length);
	return { second: moments[moment]?.second ?? 0, text: quote(text, start, end, corrected), whole };
}

function defines({ text, words, language }: Talk, { from, to }: Range): boolean {
	const said = text.slice(words[from]?.start, words[to - 1]?.end);
	return language.speech !== undefined && said.search(language.speech.definitions) >= 0;
}
