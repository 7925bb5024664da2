import { decodeHTMLStrict } from 'entities';
import type { Caption } from './cue.ts';
import { rowsOf } from './line.ts';
import { secondsOfAny } from './timestamp.ts';

/** The lines of one caption below its line of times. */
export interface Block {
	/** As written, perhaps negative. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly string[];
}

/**
 * Cuts a text into blocks, each begun by a line of times: the backbone of SRT and SBV. What stands before the first
 * such line belongs to none.
 *
 * @param timings matches a line of times, with the two times as its groups
 */
export function blocksOf(text: string, timings: RegExp): { preamble: readonly string[]; blocks: Block[] } {
	const lines = text.split(/\r\n|\r|\n/);
	const blocks: Block[] = [];
	let open: { start: number; end: number; from: number } | null = null;
	let preamble: readonly string[] = lines;
	const close = (to: number): void => {
		if (open) blocks.push({ start: open.start, end: open.end, lines: lines.slice(open.from, to) });
		else preamble = lines.slice(0, to);
	};
	for (const [index, line] of lines.entries()) {
		const match = timings.exec(line);
		const start = secondsOfAny(match?.[1] ?? '');
		const end = secondsOfAny(match?.[2] ?? '');
		if (start === null || end === null) continue;
		close(index);
		open = { start, end, from: index + 1 };
	}
	close(lines.length);
	return { preamble, blocks };
}

/** The caption that a block is: blank lines at its end dropped, those above kept, tags removed. */
export function captionOf({ start, end, lines }: Block): Caption {
	const filled = lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
	return { start, end, rows: rowsOf([{ text: withoutTags(filled.join('\n')) }], start) };
}

// `<` and a letter are not a tag where words follow: `if a <b and c> d`.
const tags = new RegExp(
	[
		String.raw`<\/?(?:[bius]|ruby|rt|(?:c|v)(?:\.[^<>\s]*)?)>`,
		String.raw`<\/?(?:font|span|v|lang)(?:[.\s][^<>\n]*)?>`,
		String.raw`<(?:\d+:)?\d\d:\d\d\.\d{3}>`,
		String.raw`\{\\[^{}\n]*\}`,
		String.raw`\{\/?[biu]\}`,
		String.raw`\{y:[^{}\n]*\}`,
	].join('|'),
	'gi',
);

/** A text without the tags that players understand in SRT: a few of HTML's, WebVTT's, and the `{\an8}` of SubStation. */
function withoutTags(text: string): string {
	const plain = /[<{]/.test(text) ? text.replace(/<br\s*\/?>/gi, '\n').replace(tags, '') : text;
	return plain.includes('&') ? decodeHTMLStrict(plain) : plain;
}
