import type { Caption } from '../track.ts';
import { cutAtWords, type Piece, rowsOf } from '../line.ts';

/** A caption whose text still has its tags. Times are seconds. */
export interface TaggedCaption {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Who says it, where that is said beside the text. */
	readonly speaker?: string | undefined;
}

/** What a tagged caption says, and the character of it at which the first tag stands; absent where there is none. */
interface Shown extends TaggedCaption {
	readonly pieces: readonly Piece[];
	readonly plain: string;
	readonly tagAt: number | undefined;
}

// In seconds. Between two words of a sentence nobody is silent for longer.
const longestSilence = 5;

/**
 * Captions without their tags. Where a program shows a sentence again and again, each time with the next word in a tag (Whisper's
 * `--highlight_words`, stable-ts), these are one caption, and its words have their times.
 *
 * @param piecesOf what a text says without its tags
 */
export function untagged(captions: readonly TaggedCaption[], piecesOf: (text: string) => readonly Piece[]): Caption[] {
	const shown = captions.map((caption): Shown => {
		const pieces = piecesOf(caption.text).map((piece) => ({ ...piece, speaker: piece.speaker ?? caption.speaker }));
		const plain = pieces.map(({ text }) => text).join('');
		return { ...caption, pieces, plain, tagAt: firstDifference(caption.text, plain) };
	});
	const runs = runsOf(shown);
	const isHighlighted = runs.some((run) => new Set(run.map(({ tagAt }) => tagAt ?? 0)).size > 1);
	return runs.flatMap((run) => (isHighlighted && isOfOne(run) ? joined(run) : run.map(alone)));
}

/** Whether captions that say the same differ in their tags. What is said twice has the same. */
const isOfOne = (run: readonly Shown[]): boolean => run.some(({ text }) => text !== run[0]?.text);

/** Captions that say the same and follow each other closely. */
function runsOf(captions: readonly Shown[]): Shown[][] {
	const runs: Shown[][] = [];
	for (const caption of captions) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		const goesOn = caption.plain === before?.plain && caption.plain.trim() !== '';
		const silence = before ? caption.start - before.end : 0;
		if (goesOn && caption.start >= before.start && silence <= longestSilence) run?.push(caption);
		else runs.push([caption]);
	}
	return runs;
}

const alone = ({ line, start, end, pieces }: Shown): Caption => ({ line, start, end, rows: rowsOf(pieces, start) });

function joined(run: readonly Shown[]): Caption[] {
	const [first] = run;
	if (!first) return [];
	const { line, start, plain, pieces } = first;
	const speaker = pieces.find((piece) => piece.speaker !== undefined)?.speaker;
	const words = run.flatMap(({ tagAt: at, start }) => (at === undefined ? [] : [{ at, start, speaker }]));
	const end = run.reduce((latest, caption) => Math.max(latest, caption.end), start);
	return [{ line, start, end, rows: rowsOf(cutAtWords(plain, words, { start, speaker }), start) }];
}

/** The first character at which two texts differ; `undefined` where they do not. */
function firstDifference(tagged: string, plain: string): number | undefined {
	if (tagged === plain) return undefined;
	let at = 0;
	while (at < plain.length && tagged[at] === plain[at]) at += 1;
	return at;
}
