import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { decodeHTML } from 'entities';
import { CuemarkError, reasonOf } from '../../errors.ts';
import type { Flaw } from '../record.ts';
import { show, showName } from '../show.ts';
import type { Caption, Track } from './cue.ts';
import { unreadWordTime } from './json-times.ts';
import { type Piece, rowsOf } from './line.ts';
import { OddityTally } from './oddity-tally.ts';
import { fromMilliseconds } from './timestamp.ts';

// A tree takes some thirty times the size of its text. Ten hours with a time for every word are a fifth of this.
const longestXml = 16 * 1024 * 1024;

/** Whether a text is YouTube's XML: its root is `transcript` (srv1) or `timedtext` (srv2 and srv3). */
export function looksLikeYoutubeXml(text: string): boolean {
	const head = text
		.slice(0, 16_384)
		.replace(/^\ufeff|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>/g, '');
	return /^\s*<(?:transcript|timedtext)[\s/>]/.test(head);
}

/**
 * Reads YouTube's timed text: srv1 (`<text start dur>`, seconds), srv2 (`<text t d>`) and srv3 (`<p t d>` with
 * `<s t>` inside), both in milliseconds. Declared entities are never expanded: a file that uses one is refused.
 *
 * A caption whose times cannot be read is named by its line, and costs the file no other.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} with the line where the XML is not well-formed, and where it is longer than 16 Mi characters
 */
export function parseYoutubeXml(text: string, file: string): Track {
	const captions: Caption[] = [];
	const flaws: Flaw[] = [];
	const oddities = new OddityTally();
	const lineAt = lineCounter(text);
	for (const element of captionElements(rootOf(text, file))) {
		const line = lineAt(element.start);
		const [isSrv1, names] = element.attributes.start === undefined ? [false, ['t', 'd']] : [true, ['start', 'dur']];
		const [start, duration] = names.map((name) => numberIn(element, name));
		const seconds = isSrv1 ? (value: number): number => value : fromMilliseconds;
		const from = seconds(start ?? 0);
		const rows = rowsOf(
			element.name === 'p' ? srv3Pieces(element, from, oddities) : [{ text: decodeHTML(element.text) }],
			from,
		);
		if (rows.every((row) => row.text === '')) continue;
		const unread = typeof start !== 'number' ? names[0] : duration === null ? names[1] : undefined;
		if (unread !== undefined) flaws.push({ line, ...unreadTime(element, unread, isSrv1) });
		else captions.push({ line, start: from, end: from + seconds(duration ?? 0), rows });
	}
	return { captions, facts: {}, oddities: oddities.list(), flaws };
}

function unreadTime({ attributes }: XmlElement, name: string, isSrv1: boolean): Omit<Flaw, 'line'> {
	const value = attributes[name];
	const what = value === undefined ? `There is no time (${name})` : `The time ${show(value)} (${name}) cannot be read`;
	return {
		reason: `${what}, so the words of this caption have none.`,
		hint: `Write it as a number of ${isSrv1 ? 'seconds: 62.5' : 'milliseconds: 62500'}.`,
	};
}

/** Gives the line, from 1, of an index in a text; each index has to be that of the call before, or a later one. */
function lineCounter(text: string): (index: number) => number {
	let [line, next] = [1, text.indexOf('\n')];
	return (index) => {
		for (; next !== -1 && next < index; next = text.indexOf('\n', next + 1)) line += 1;
		return line;
	};
}

function rootOf(text: string, file: string): XmlElement | null {
	if (text.length > longestXml) {
		const reason = 'This is longer than ten hours of captions can be.';
		throw new CuemarkError(`${file} is too large.`, { problems: [{ file, reason, hint: 'Divide it.' }] });
	}
	try {
		return parseXml(text, { includeOffsets: true }).root;
	} catch (error) {
		const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : undefined;
		// The parser is recursive: too many open tags exhaust the stack, which counts as the file's fault, too.
		const reason =
			error instanceof RangeError ? 'tags are nested too deeply' : showName(reasonOf(error).replace(/\.$/, ''));
		throw new CuemarkError(`${file} is not XML.`, {
			cause: error,
			problems: [{ file, line, reason: `This is not well-formed XML: ${reason}.`, hint: 'Download it again.' }],
		});
	}
}

/** `text` and `p`, wherever they stand below the root, in order. */
function captionElements(root: XmlElement | null): XmlElement[] {
	const found: XmlElement[] = [];
	const ahead: XmlNode[] = root ? [root] : [];
	for (let node = ahead.pop(); node; node = ahead.pop()) {
		if (!(node instanceof XmlElement)) continue;
		if (node.name === 'text' || node.name === 'p') found.push(node);
		// One by one: a call with all of a large file's elements as arguments exhausts the stack.
		else for (const child of node.children.toReversed()) ahead.push(child);
	}
	return found;
}

/** The parts of an srv3 caption. It has timed words where an `s` says when, in milliseconds from the caption's start. */
function srv3Pieces(element: XmlElement, start: number, oddities: OddityTally): Piece[] {
	const parts = element.children
		.filter((child) => child instanceof XmlText || child instanceof XmlElement)
		.map((child) => ({ text: child.text, offset: child instanceof XmlElement ? numberIn(child, 't') : undefined }));
	oddities.add(unreadWordTime, parts.filter(({ offset }) => offset === null).length);
	const timed = parts.some(({ offset }) => typeof offset === 'number');
	return parts.map(({ text, offset }) => ({
		text: visible(text),
		start: timed ? start + fromMilliseconds(offset ?? 0) : undefined,
	}));
}

/** YouTube's editors pad styled text with zero-width spaces. */
function visible(text: string): string {
	return text.replaceAll('\u200b', '');
}

/** The number that an attribute is: `undefined` where there is none of that name, `null` where it is no number. */
function numberIn(element: XmlElement, name: string): number | null | undefined {
	const value = element.attributes[name];
	if (value === undefined) return undefined;
	return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}
