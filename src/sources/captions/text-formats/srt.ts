import { linesOf } from '../../../text/line-ends.ts';
import { blocksOf, textOfBlock, withoutTags } from './blocks.ts';
import { type Format, OddityTally, type Track } from '../track.ts';
import { type TaggedCaption, untagged } from './highlights.ts';
import { looksLikeTimes } from './time-lines.ts';

/**
 * SubRip in all its dialects. There is no specification; this accepts what players do: missing numbers, missing blank
 * lines between captions, blank lines within, dots or commas before the fraction, coordinates after the times, and tags.
 */
export const srt = { name: 'SRT', looksLike, parse } as const satisfies Format<string>;

// Translation tools insert spaces: `00: 00: 01, 000 -> 00: 00: 04, 000`.
const time = String.raw`-?\d+(?: ?[:.,;] ?\d+)+`;
const timings = new RegExp(String.raw`^\s*(${time})\s*-{1,3}>\s*(${time})(?!\S)`);

const form = '00:01:02,500 --> 00:01:05,000';

// Microsoft Teams' times above names, without caption numbers (`0:0:2.290`), are a plain transcript.
const unpadded = /:\d[:.]/;

/** Whether a timing line with an arrow is among the first lines of a text. */
function looksLike(text: string): boolean {
	const lines = linesOf(text.slice(0, 8192), 40);
	const first = lines.findIndex((line) => timings.test(line) && /\d ?: ?\d/.test(line));
	return first >= 0 && (!unpadded.test(lines[first] ?? '') || isNumber(lines[first - 1]));
}

function parse(text: string): Track {
	const oddities = new OddityTally();
	const { preamble, blocks, flaws } = blocksOf(text, timings, { looksLikeTimes, form });
	const filledPreamble = preamble.map((line) => line.trim()).filter((line) => line !== '');
	const numbered = isNumber(filledPreamble.at(-1));
	oddities.add('lines before the first caption', filledPreamble.length - (numbered ? 1 : 0));

	const captions: TaggedCaption[] = [];
	let number = Number(filledPreamble.at(-1));
	for (const [index, block] of blocks.entries()) {
		const isLast = index === blocks.length - 1;
		const lines = numbered && !isLast ? withoutNextNumber(block.lines, number) : block.lines;
		if (numbered)
			number = lines === block.lines ? number + 1 : Number(block.lines.findLast((line) => line.trim() !== ''));
		if (!block.isBroken) captions.push({ ...block, text: textOfBlock({ lines }) });
	}
	return {
		captions: untagged(captions, (text) => [{ text: withoutTags(text) }]),
		oddities: oddities.list(),
		flaws,
	};
}

/** Removes the number of the following caption: the last line if it is alone after a blank line, or the next number. */
function withoutNextNumber(lines: readonly string[], number: number): readonly string[] {
	const last = lines.findLastIndex((line) => line.trim() !== '');
	const text = lines[last];
	if (text === undefined || !isNumber(text)) return lines;
	const standsAlone = lines[last - 1]?.trim() === '';
	return standsAlone || Number(text) === number + 1 ? lines.slice(0, last) : lines;
}

function isNumber(line: string | undefined): boolean {
	return line !== undefined && /^\s*\d{1,9}\s*$/.test(line);
}
