import { decodeHTMLStrict } from 'entities';
import type { Flaw } from '../../../errors.ts';
import { linesOf } from '../../../text/line-ends.ts';
import { unreadableTimes } from './time-lines.ts';
import { parseAnyTime } from '../timestamp.ts';

/** A timing line of SRT or SBV, with the lines below it up to the next. */
export interface Block {
	/** 1-based number of the timing line. */
	readonly line: number;
	/** In seconds, as written: may be negative. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly string[];
	/** Whether the timing line could not be parsed. */
	readonly isBroken: boolean;
}

/**
 * Splits a text into blocks that start with a timing line, as SRT and SBV do. The lines before the first block are the
 * preamble.
 *
 * @param timings matches a timing line, with the two times as groups
 * @param looksLikeTimes whether a line that does not match is a malformed timing line
 * @param form the correct notation, for messages
 */
export function blocksOf(
	text: string,
	timings: RegExp,
	{ looksLikeTimes, form }: { readonly looksLikeTimes: (line: string) => boolean; readonly form: string },
): { preamble: readonly string[]; blocks: Block[]; flaws: Flaw[] } {
	const lines = linesOf(text);
	const blocks: Block[] = [];
	const flaws: Flaw[] = [];
	let open: Omit<Block, 'lines'> | null = null;
	let preamble: readonly string[] = lines;
	const close = (to: number): void => {
		if (open) blocks.push({ ...open, lines: lines.slice(open.line, to) });
		else preamble = lines.slice(0, to);
	};
	for (const [index, line] of lines.entries()) {
		const match = timings.exec(line);
		const start = parseAnyTime(match?.[1]?.replaceAll(' ', '') ?? '');
		const end = parseAnyTime(match?.[2]?.replaceAll(' ', '') ?? '');
		const isBroken = start === null || end === null;
		if (isBroken && !looksLikeTimes(line)) continue;
		close(index);
		open = { line: index + 1, start: start ?? 0, end: end ?? 0, isBroken };
		if (isBroken) flaws.push(unreadableTimes(index + 1, line, form));
	}
	close(lines.length);
	return { preamble, blocks, flaws };
}

/** Returns the text of a block, without trailing blank lines. */
export const textOfBlock = ({ lines }: Pick<Block, 'lines'>): string =>
	lines.slice(0, lines.findLastIndex((text) => text.trim() !== '') + 1).join('\n');

// `<b` may also be words (`if a <b and c> d`), so only tags that can have attributes match with more than their name.
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

/** Removes the tags that players support in SRT: some of HTML's, WebVTT's, and SubStation's overrides (`{\an8}`). */
export function withoutTags(text: string): string {
	const plain = /[<{]/.test(text) ? text.replace(/<br\s*\/?>/gi, '\n').replace(tags, '') : text;
	return plain.includes('&') ? decodeHTMLStrict(plain) : plain;
}
