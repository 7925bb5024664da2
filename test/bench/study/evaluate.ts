import { findBreaks } from '../../../src/study/passages/breaks.ts';
import { divide } from '../../../src/study/sections/divide.ts';
import { findSections } from '../../../src/study/sections/find-sections.ts';
import { cutUnits } from '../../../src/study/sections/units.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { readTalk, type Talk } from '../../../src/study/words/talk.ts';
import { c99 } from './c99.ts';
import { keyMomentEdges, paragraphEdges, termExcerptEdges } from './excerpts.ts';
import { type Agreement, agreement } from './measures.ts';
import { textTiling } from './text-tiling.ts';
import { readTinyrec, type Recording, startsOf } from './tinyrec.ts';
import { firstWords, momentsOf, ourTitles, titleHits } from './titles.ts';

type Level = 'coarse' | 'fine' | '';

/** Finds the first moment of each section except the first; `count` is the number of sections in the reference. */
type Divider = (talk: Talk, count: number) => number[];

export interface Row {
	readonly method: string;
	readonly level: Level;
	readonly scores: Readonly<Record<string, number>>;
}

const byUnits =
	(method: (bags: readonly (readonly number[])[], count: number) => number[]): Divider =>
	(talk, count) => {
		const units = cutUnits(talk);
		return method(
			units.map(({ stems }) => stems),
			count,
		).map((unit) => units[unit]?.moment ?? 0);
	};

/** All methods get the number of sections in the reference, except the last, which is what a page uses. */
const dividers: Readonly<Record<string, Divider>> = {
	'no boundary': () => [],
	'equal parts': ({ moments }, count) =>
		Array.from({ length: count - 1 }, (_, index) => Math.round((moments.length * (index + 1)) / count)),
	TextTiling: byUnits(textTiling),
	C99: byUnits(c99),
	BayesSeg: byUnits((bags, count) => divide(bags, count).slice(1)),
	'a page': (talk) =>
		findSections(talk, findBreaks(talk))
			.map(({ moment }) => moment)
			.filter((moment) => moment > 0),
};

/**
 * Mean agreement of each method with the human annotators, over the recordings. On TinyRec's test fold, no boundary at
 * all has a coarse Pk of .337, which a useful method must undercut.
 */
export function evaluateSections(recordings: readonly Recording[] = readTinyrec()): Row[] {
	const talks = recordings.map((recording) => readTalk(momentsOf(recording), openLanguage('en')));
	return (['coarse', 'fine'] as const).flatMap((level) =>
		Object.entries(dividers).map(([method, divider]): Row => {
			const found = recordings.map((recording, index): Agreement => {
				const talk = talks[index] ?? readTalk([], openLanguage('en'));
				const starts = divider(talk, recording[level].length);
				return agreement(startsOf(recording[level]), starts, recording.utterances.length);
			});
			const scores = {
				Pk: mean(found.map(({ pk }) => pk)),
				WindowDiff: mean(found.map(({ windowDiff }) => windowDiff)),
				F1: mean(found.map(({ f1 }) => f1)),
			};
			return { method, level, scores };
		}),
	);
}

/** Share of titles that contain a word of the reference title. All topics have equal weight. */
export function evaluateTitles(recordings: readonly Recording[] = readTinyrec()): Row[] {
	return (['coarse', 'fine'] as const).flatMap((level) =>
		[
			{ method: 'first words', titles: firstWords },
			{ method: 'key phrases', titles: ourTitles },
		].map(({ method, titles }): Row => {
			const topics = recordings.map((recording) => recording[level]);
			const hits = recordings.map((one, index) => {
				const own = topics[index] ?? [];
				return titleHits(own, titles(one, own)) * own.length;
			});
			return { method, level, scores: { 'word hit': sum(hits) / topics.flat().length } };
		}),
	);
}

/** Shares of excerpts and paragraphs that begin at a sentence start, end at a sentence end, and do both. */
export function evaluateExcerpts(recordings: readonly Recording[] = readTinyrec()): Row[] {
	return [
		{ method: 'key moments', level: '', scores: { ...keyMomentEdges(recordings) } },
		{ method: 'pages of terms', level: '', scores: { ...termExcerptEdges(recordings) } },
		{ method: 'paragraphs', level: '', scores: { ...paragraphEdges(recordings) } },
	];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
