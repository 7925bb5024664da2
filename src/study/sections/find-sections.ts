import type { Chapter } from '../../model.ts';
import type { Break } from '../passages/breaks.ts';
import type { Talk } from '../words/talk.ts';
import { divide } from './divide.ts';
import { cutUnits, type Unit } from './units.ts';

/** The start of a section. */
export interface SectionStart {
	/** Index of its first moment. */
	readonly moment: number;
	/** Index of its first word: the moment's, or one inside the moment that is a better place to start. */
	readonly word: number;
	/** The creator's chapter title, if there is one. */
	readonly title?: string;
}

/** A talk shorter than this, in words, is not divided: that would do more harm than good. */
const MIN_WORDS = 1800;
/** Mean length of a section. */
const WORDS_PER_SECTION = 1300;
/** A talk is divided only if at least this share of its words are meaningful; in real talks it is a third. */
const MIN_MEANINGFUL_SHARE = 0.02;
/** Minimum length of a section, in mean lengths. */
const MIN_LENGTH = 1 / 3;
/** Nats that a break of strength 1 adds to the likelihood of a division. */
const NATS_PER_STRENGTH = 1.5;
/**
 * A section may start inside a moment, since captions are cut regardless of what is said, but in its second half only
 * at a break at least this strong: a clause that starts with a word that opens one (`so`).
 */
const CLEAR_BREAK = 0.8;

/**
 * The starts of a talk's sections, ascending, the first at moment 0: at the creator's chapters if there are any;
 * otherwise where the vocabulary changes, preferably where the speaker announces something new or pauses.
 */
export function findSections(talk: Talk, breaks: readonly Break[], chapters: readonly Chapter[] = []): SectionStart[] {
	if (chapters.length > 1) return followChapters(talk, chapters);
	if (talk.words.length < MIN_WORDS) return [beginning];

	const units = cutUnits(talk);
	const meaningful = units.reduce((sum, { stems }) => sum + stems.length, 0);
	if (meaningful < talk.words.length * MIN_MEANINGFUL_SHARE) return [beginning];
	const count = Math.max(2, Math.round(talk.words.length / WORDS_PER_SECTION));
	const bestStarts = findBestStarts(talk, units, breaks);
	const starts = divide(
		units.map(({ stems }) => stems),
		count,
		{
			startBonus: bestStarts.map(({ strength }) => NATS_PER_STRENGTH * strength),
			shortest: Math.max(1, Math.floor((units.length / count) * MIN_LENGTH)),
		},
	);
	return starts.map((start) => {
		const { moment, word } = bestStarts[start] ?? beginning;
		return { moment, word };
	});
}

const beginning: SectionStart = { moment: 0, word: 0 };

/** For each unit, the best place nearby to start a section. */
function findBestStarts(
	talk: Talk,
	units: readonly Unit[],
	breaks: readonly Break[],
): (SectionStart & { strength: number })[] {
	const strengths = new Float64Array(talk.words.length + 1);
	for (const { word, strength } of breaks) strengths[word] = strength;
	const middle = (index: number): number => {
		const { moment = 0 } = units[index] ?? {};
		return Math.ceil((moment + (units[index + 1]?.moment ?? talk.moments.length)) / 2);
	};
	return units.map((unit, index) => {
		if (index === 0) return { ...beginning, strength: 0 };
		const first = talk.firstWords[unit.moment] ?? 0;
		let best = { moment: unit.moment, word: first, strength: strengths[first] ?? 0 };
		for (let moment = middle(index - 1); moment < middle(index); moment++) {
			const from = talk.firstWords[moment] ?? 0;
			const to = talk.firstWords[moment + 1] ?? from;
			for (let word = from; word < to; word++) {
				const strength = strengths[word] ?? 0;
				const isNear = word < (from + to) / 2;
				if (strength > best.strength && (isNear || strength >= CLEAR_BREAK)) best = { moment, word, strength };
			}
		}
		return best;
	});
}

/** Starts each chapter at the nearest moment. If several share a moment, the last one wins. */
function followChapters({ moments, firstWords }: Talk, chapters: readonly Chapter[]): SectionStart[] {
	const starts = new Map<number, SectionStart>();
	for (const { start, title } of chapters) {
		const after = moments.findIndex(({ second }) => second >= start);
		const last = moments.length - 1;
		const next = after < 0 ? last : after;
		const before = Math.max(0, next - 1);
		const distance = (moment: number): number => Math.abs((moments[moment]?.second ?? 0) - start);
		const moment = distance(before) < distance(next) ? before : next;
		starts.set(moment, { moment, word: firstWords[moment] ?? 0, title });
	}
	if (!starts.has(0)) starts.set(0, beginning);
	return [...starts.values()].sort((a, b) => a.moment - b.moment);
}
