import type { Caption } from '../track.ts';
import { cutAtWords, type Piece, rowsOf } from '../line.ts';

/** A caption with its tags. Times are seconds. */
export interface TaggedCaption {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Set if the format has a field for the speaker. */
	readonly speaker?: string | undefined;
}

interface UntaggedCaption extends TaggedCaption {
	readonly pieces: readonly Piece[];
	readonly plain: string;
	/** Offset of the first tag in the plain text; `undefined` if there is none. */
	readonly tagAt: number | undefined;
}

// In seconds, between the words of a sentence.
const MAX_SILENCE = 5;

/**
 * Removes the tags of captions. Some programs repeat a sentence for each of its words, each time with the next word
 * tagged (Whisper's `--highlight_words`, stable-ts): such captions are merged to one with word times.
 *
 * @param piecesOf parses a text with tags
 */
export function untagged(captions: readonly TaggedCaption[], piecesOf: (text: string) => readonly Piece[]): Caption[] {
	const plainCaptions = captions.map((caption): UntaggedCaption => {
		const pieces = piecesOf(caption.text).map((piece) => ({ ...piece, speaker: piece.speaker ?? caption.speaker }));
		const plain = pieces.map(({ text }) => text).join('');
		return { ...caption, pieces, plain, tagAt: firstDifference(caption.text, plain) };
	});
	const runs = runsOf(plainCaptions);
	const isHighlighted = runs.some((run) => new Set(run.map(({ tagAt }) => tagAt ?? 0)).size > 1);
	return runs.flatMap((run) => (isHighlighted && differInTags(run) ? merged(run) : run.map(single)));
}

/** Whether captions with the same words differ in their tags. Words that are spoken twice do not. */
const differInTags = (run: readonly UntaggedCaption[]): boolean => run.some(({ text }) => text !== run[0]?.text);

/** Groups adjacent captions with the same words. */
function runsOf(captions: readonly UntaggedCaption[]): UntaggedCaption[][] {
	const runs: UntaggedCaption[][] = [];
	for (const caption of captions) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		const isSame = caption.plain === before?.plain && caption.plain.trim() !== '';
		const silence = before ? caption.start - before.end : 0;
		if (isSame && caption.start >= before.start && silence <= MAX_SILENCE) run?.push(caption);
		else runs.push([caption]);
	}
	return runs;
}

const single = ({ line, start, end, pieces }: UntaggedCaption): Caption => ({
	line,
	start,
	end,
	rows: rowsOf(pieces, start),
});

function merged(run: readonly UntaggedCaption[]): Caption[] {
	const [first] = run;
	if (!first) return [];
	const { line, start, plain, pieces } = first;
	const speaker = pieces.find((piece) => piece.speaker !== undefined)?.speaker;
	const words = run.flatMap(({ tagAt: at, start }) => (at === undefined ? [] : [{ at, start, speaker }]));
	const end = run.reduce((latest, caption) => Math.max(latest, caption.end), start);
	return [{ line, start, end, rows: rowsOf(cutAtWords(plain, words, { start, speaker }), start) }];
}

/** Returns the offset at which two texts start to differ; `undefined` if they are equal. */
function firstDifference(tagged: string, plain: string): number | undefined {
	if (tagged === plain) return undefined;
	let at = 0;
	while (at < plain.length && tagged[at] === plain[at]) at += 1;
	return at;
}
