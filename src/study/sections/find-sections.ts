import type { Chapter } from '../../model.ts';
import type { Break } from '../passages/breaks.ts';
import type { Talk } from '../words/talk.ts';
import { divide } from './divide.ts';
import { cutUnits, type Unit } from './units.ts';

/** Where a section begins. */
export interface SectionStart {
	/** Index of its first moment. */
	readonly moment: number;
	/** Index of its first word: that of the moment, or one within the moment where a better place to begin is. */
	readonly word: number;
	/** The creator's, where there is one. */
	readonly title?: string;
}

/** A talk shorter than this is not divided: that would do more harm than good. */
const LEAST_WORDS = 1800;
const WORDS_PER_SECTION = 1300;
/** A talk is divided only if at least this share of its words are not stop words; in real talks it is a third. */
const LEAST_TELLING = 0.02;
/** A section is at least a third as long as the mean. */
const SHORTEST = 1 / 3;
/** Nats that a break of strength 1 counts for, against the likelihood of the words. */
const WELCOME = 1.5;
/** A section may begin inside a moment longer than this, in words: such moments were cut without regard to what is said … */
const LONG = 30;
/** … and in the second half of one where a break is at least this strong: a clause with a word that opens one (`so`). */
const CLEAR = 0.8;

/**
 * Where the sections of a talk begin, ascending, the first at moment 0: at the creator's chapters where there are any,
 * else where the words change, and there preferably where the speaker says so or pauses.
 */
export function findSections(talk: Talk, breaks: readonly Break[], chapters: readonly Chapter[] = []): SectionStart[] {
	if (chapters.length > 1) return followChapters(talk, chapters);
	if (talk.words.length < LEAST_WORDS) return [beginning];

	const units = cutUnits(talk);
	const telling = units.reduce((sum, { stems }) => sum + stems.length, 0);
	if (telling < talk.words.length * LEAST_TELLING) return [beginning];
	const count = Math.max(2, Math.round(talk.words.length / WORDS_PER_SECTION));
	const inviting = findInviting(talk, units, breaks);
	const starts = divide(
		units.map(({ stems }) => stems),
		count,
		{
			welcome: inviting.map(({ strength }) => WELCOME * strength),
			shortest: Math.max(1, Math.floor((units.length / count) * SHORTEST)),
		},
	);
	return starts.map((start) => {
		const { moment, word } = inviting[start] ?? beginning;
		return { moment, word };
	});
}

const beginning: SectionStart = { moment: 0, word: 0 };

/** For each unit, the place nearby at which a section would best begin. */
function findInviting(
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
			const words = (talk.firstWords[moment + 1] ?? from) - from;
			const to = from + (words > LONG ? words : 1);
			for (let word = from; word < to; word++) {
				const strength = strengths[word] ?? 0;
				const isNear = word < from + words / 2;
				if (strength > best.strength && (isNear || strength >= CLEAR)) best = { moment, word, strength };
			}
		}
		return best;
	});
}

/** Chapters begin at the moment nearest to them. A chapter without a moment of its own is dropped in favour of the next. */
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
