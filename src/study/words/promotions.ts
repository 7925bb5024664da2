import type { Word } from './talk.ts';

/** Patterns of a language's wordings: see `Speech`. */
export interface PromotionPatterns {
	readonly selling: RegExp;
	/** Absent to find only selling. */
	readonly closing?: RegExp;
}

/** The offsets of a word in its text, in UTF-16 code units. */
type Place = Pick<Word, 'start' | 'end'>;

/** A run of words: the index of the first, and the one after the last. */
interface Run {
	readonly from: number;
	readonly to: number;
}

/** An occurrence of a wording. */
interface WordingMatch extends Run {
	/** Whether it sells, and so is a promotion on its own. */
	readonly sells: boolean;
}

/** Wordings that belong together. */
type Promotion = WordingMatch[];

/** Maximum number of words between two wordings of one promotion, or between the last one and the end of the talk. */
const MAX_GAP = 120;
/** This many words before the first wording and after the last are part of the promotion. */
const AROUND = 20;
/** A talk with more promotions than this, and than one for every `PER_WORDS` words, is about their subject … */
const MAX_COUNT = 3;
const PER_WORDS = 1000;
/** … as is one whose promotions take more words than this and a larger share … */
const MAX_WORDS = 400;
const MAX_SHARE = 0.1;
/** … and one with more than `MAX_COUNT` wordings, whose promotions take more than this share. */
const MAX_SHARE_IN_SHORT = 0.6;

/**
 * The start of a word: not after a letter or digit. Checks ASCII and the space first, because the Unicode look-up took
 * most of the time in texts with characters beyond Latin-1.
 */
const wordStart = '(?<![a-z0-9])(?<= |^|[^\\p{L}\\p{N}])';

/** A pattern that matches wordings as whole words, with any apostrophe. */
export function wordingPattern(wordings: readonly string[]): RegExp {
	const any = wordings.join('|').replaceAll("'", "['’]");
	return new RegExp(`${wordStart}(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Marks words that sell something or ask for support (`use offer code`, `hit the bell`) or that close a talk (`thanks
 * for watching`, `edited by`) as stop words, since they do not belong to the talk's subject. Leaves a talk that is full
 * of such wordings unchanged. Time is linear in the length of the text.
 *
 * @param patterns of the talk's language, if it is described
 */
export function markPromotions(
	words: readonly Word[],
	text: string,
	patterns: PromotionPatterns | undefined,
): readonly Word[] {
	const runs = patterns ? findPromotions(words, text, patterns) : [];
	if (runs.length === 0) return words;
	const marked = [...words];
	for (const { from, to } of runs) {
		for (let at = from; at < to; at++) {
			const word = words[at];
			if (word) marked[at] = { ...word, kind: 'stop', isPromotion: true };
		}
	}
	return marked;
}

/** The runs of words that `markPromotions` marks, in order. */
export function findPromotions(words: readonly Place[], text: string, patterns: PromotionPatterns): readonly Run[] {
	const promotions = groupWordings(findWordings(words, text, patterns), words.length);
	const runs = promotions.map((promotion) => wordsOf(promotion, words, text));
	// They do not overlap: promotions are further apart than the words around them reach.
	const covered = runs.reduce((sum, { from, to }) => sum + to - from, 0);
	return isAbout(promotions, covered, words.length) ? [] : runs;
}

/**
 * Whether a talk is about the subject of its promotions.
 *
 * @param covered number of words in the promotions
 * @param length number of words in the talk
 */
function isAbout(promotions: readonly Promotion[], covered: number, length: number): boolean {
	if (promotions.length > Math.max(MAX_COUNT, length / PER_WORDS) || covered > Math.max(MAX_WORDS, length * MAX_SHARE))
		return true;
	return promotions.flat().length > MAX_COUNT && covered > length * MAX_SHARE_IN_SHORT;
}

/** All occurrences of wordings, in order. */
function findWordings(words: readonly Place[], text: string, { selling, closing }: PromotionPatterns): WordingMatch[] {
	const match = (finder: RegExp, sells: boolean) =>
		[...text.matchAll(finder)].map(({ index, 0: said }) => ({ index, said, sells }));
	const found = [...match(selling, true), ...(closing ? match(closing, false) : [])];
	let from = 0;
	return found
		.sort((a, b) => a.index - b.index)
		.map(({ index, said, sells }) => {
			while ((words[from]?.end ?? Infinity) <= index) from++;
			let to = from;
			while ((words[to]?.start ?? Infinity) < index + said.length) to++;
			return { from, to, sells };
		});
}

/** The promotions: groups of wordings with one that sells, or within reach of the talk's end. */
const groupWordings = (matches: readonly WordingMatch[], length: number): Promotion[] =>
	groupNearby(matches).filter((promotion) => promotion.some(({ sells }) => sells) || endsTalk(promotion, length));

function groupNearby(matches: readonly WordingMatch[]): Promotion[] {
	const promotions: Promotion[] = [];
	for (const match of matches) {
		const last = promotions.at(-1);
		if (last && match.from - endOf(last) <= MAX_GAP) last.push(match);
		else promotions.push([match]);
	}
	return promotions;
}

const endOf = (promotion: Promotion): number => promotion.at(-1)?.to ?? 0;
const endsTalk = (promotion: Promotion, length: number): boolean => length - endOf(promotion) <= MAX_GAP;

/** The words of a promotion: from those around its first wording, but no earlier sentence, to those around its last. */
function wordsOf(promotion: Promotion, words: readonly Place[], text: string): Run {
	const first = promotion[0]?.from ?? 0;
	let from = first;
	while (from > 0 && first - from < AROUND && !sentenceEnd.test(between(words, from, text))) from--;
	const to = endsTalk(promotion, words.length) ? words.length : endOf(promotion) + AROUND;
	return { from, to: Math.min(words.length, to) };
}

const sentenceEnd = /[.?!…]["'”’)\]]*\s/u;
const between = (words: readonly Place[], at: number, text: string): string =>
	text.slice(words[at - 1]?.end ?? 0, words[at]?.start);
