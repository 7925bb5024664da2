import { decodeHTMLStrict } from 'entities';
import type { Flaw } from '../../../errors.ts';
import { linesOf } from '../../text.ts';
import { unreadableTimes } from './time-lines.ts';
import { parseAnyTime } from '../timestamp.ts';

/** The lines of one caption below its line of times. */
export interface Block {
	/** Line of its times, from 1. */
	readonly line: number;
	/** As written, perhaps negative. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly string[];
	/** Whether its times cannot be read. */
	readonly isBroken: boolean;
}

/**
 * Cuts a text into blocks, each begun by a line of times: the backbone of SRT and SBV. What stands before the first
 * such line belongs to none.
 *
 * @param timings matches a line of times, with the two times as its groups
 * @param isMeant whether a line that it does not match is meant to be one
 * @param form how the format has them, for what is wrong with such a line
 */
export function blocksOf(
	text: string,
	timings: RegExp,
	{ isMeant, form }: { readonly isMeant: (line: string) => boolean; readonly form: string },
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
		if (isBroken && !isMeant(line)) continue;
		close(index);
		open = { line: index + 1, start: start ?? 0, end: end ?? 0, isBroken };
		if (isBroken) flaws.push(unreadableTimes(index + 1, line, form));
	}
	close(lines.length);
	return { preamble, blocks, flaws };
}

/** The text of a block, blank lines at its end dropped, those above kept. */
export const textOfBlock = ({ lines }: Pick<Block, 'lines'>): string =>
	lines.slice(0, lines.findLastIndex((text) => text.trim() !== '') + 1).join('\n');

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
export function withoutTags(text: string): string {
	const plain = /[<{]/.test(text) ? text.replace(/<br\s*\/?>/gi, '\n').replace(tags, '') : text;
	return plain.includes('&') ? decodeHTMLStrict(plain) : plain;
}
