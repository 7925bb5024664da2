import type { Word } from './talk.ts';

/** What finds the wordings of a language: see `Speech`. */
export interface Wordings {
	readonly selling: RegExp;
	/** Absent where only what sells is sought. */
	readonly closing?: RegExp;
}

/** Where a word is: offsets in its text, in UTF-16 code units. */
type Place = Pick<Word, 'start' | 'end'>;

/** Some words in a row: their indexes, of the first and behind the last. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** A wording in a talk. */
interface Saying extends Stretch {
	/** Whether it is a plea by itself. */
	readonly sells: boolean;
}

/** Sayings that belong together. */
type Plea = Saying[];

/** At most this many words lie between two sayings of one plea, or between the last one and the end of the talk. */
const REACH = 120;
/** This many words before the first saying and after the last belong to the plea, too. */
const AROUND = 20;
/** Pleas of a talk, and sayings of a plea; a talk that has more for its length is about what they say … */
const MOST = 3;
const PER_WORDS = 1000;
/** … as is one of which pleas take more words than this and a larger share … */
const LONGEST = 400;
const SHARE = 0.1;
/** … and a short one of which they take most. */
const WHOLE = 0.6;

/**
 * Where a word may begin: behind no letter or digit. Unicode's are looked up in a list, which took most of the time in texts with
 * signs beyond Latin-1; so those of ASCII, and the space, are asked for first.
 */
const wordStart = '(?<![a-z0-9])(?<= |^|[^\\p{L}\\p{N}])';

/** Finds wordings in a text wherever they stand as whole words, with any apostrophe. */
export function wordingFinder(wordings: readonly string[]): RegExp {
	const any = wordings.join('|').replaceAll("'", "['’]");
	return new RegExp(`${wordStart}(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Marks what is said to sell something or to ask for support (`use offer code`, `hit the bell`), and what a talk is closed
 * with (`thanks for watching`, `edited by`), and treats its words as stop words: they say nothing about the
 * talk's subject. A talk that is full of such wordings is left as it is. Time is linear in the length of the text.
 *
 * @param wordings absent where nobody has written them down
 */
export function markPleas(words: readonly Word[], text: string, wordings: Wordings | undefined): readonly Word[] {
	const stretches = wordings ? findPleading(words, text, wordings) : [];
	if (stretches.length === 0) return words;
	const marked = [...words];
	for (const { from, to } of stretches) {
		for (let at = from; at < to; at++) {
			const word = words[at];
			if (word) marked[at] = { ...word, kind: 'stop', pleads: true };
		}
	}
	return marked;
}

/** The stretches that `markPleas` marks, in their order. */
export function findPleading(words: readonly Place[], text: string, wordings: Wordings): readonly Stretch[] {
	const pleas = findPleas(findSayings(words, text, wordings), words.length);
	const stretches = pleas.map((plea) => stretchOf(plea, words, text));
	// They do not overlap: pleas are further apart than what is around them is long.
	const covered = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
	return isAbout(pleas, covered, words.length) ? [] : stretches;
}

/** Whether a talk of so many words is about what its pleas say. @param covered how many of the words are theirs */
function isAbout(pleas: readonly Plea[], covered: number, length: number): boolean {
	if (pleas.length > Math.max(MOST, length / PER_WORDS) || covered > Math.max(LONGEST, length * SHARE)) return true;
	return pleas.flat().length > MOST && covered > length * WHOLE;
}

/** All wordings, in the order of being said. */
function findSayings(words: readonly Place[], text: string, { selling, closing }: Wordings): Saying[] {
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

/** The sayings that are pleas: those that sell, and those that close within reach of one that sells, or of the end. */
const findPleas = (sayings: readonly Saying[], length: number): Plea[] =>
	chain(sayings).filter((plea) => plea.some(({ sells }) => sells) || endsTalk(plea, length));

function chain(sayings: readonly Saying[]): Plea[] {
	const pleas: Plea[] = [];
	for (const saying of sayings) {
		const last = pleas.at(-1);
		if (last && saying.from - endOf(last) <= REACH) last.push(saying);
		else pleas.push([saying]);
	}
	return pleas;
}

const endOf = (plea: Plea): number => plea.at(-1)?.to ?? 0;
const endsTalk = (plea: Plea, length: number): boolean => length - endOf(plea) <= REACH;

/** The words of a plea: those around its sayings, but no sentence before the first, and all between. */
function stretchOf(plea: Plea, words: readonly Place[], text: string): Stretch {
	const first = plea[0]?.from ?? 0;
	let from = first;
	while (from > 0 && first - from < AROUND && !sentenceEnd.test(between(words, from, text))) from--;
	const to = endsTalk(plea, words.length) ? words.length : endOf(plea) + AROUND;
	return { from, to: Math.min(words.length, to) };
}

const sentenceEnd = /[.?!…]["'”’)\]]*\s/u;
const between = (words: readonly Place[], at: number, text: string): string =>
	text.slice(words[at - 1]?.end ?? 0, words[at]?.start);
