import { XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { decodeHTML } from 'entities';
import type { Flaw } from '../../data-sets/record.ts';
import type { Caption, Track } from '../cue.ts';
import { type Piece, rowsOf } from '../line.ts';
import { OddityTally } from '../oddity-tally.ts';
import { fromMilliseconds } from '../timestamp.ts';
import { reasonUntimed, unreadWordTime } from '../unread-times.ts';
import { lineCounter, rootNameIn, rootOf } from './xml.ts';

/** Whether a text is YouTube's XML: its root is `transcript` (srv1) or `timedtext` (srv2 and srv3). */
export function looksLikeYoutubeXml(text: string): boolean {
	return ['transcript', 'timedtext'].includes(rootNameIn(text) ?? '');
}

/**
 * Reads YouTube's timed text: srv1 (`<text start dur>`, seconds), srv2 (`<text t d>`) and srv3 (`<p t d>` with
 * `<s t>` inside), both in milliseconds.
 *
 * A caption whose times cannot be read is named by its line, and costs the file no other.
 *
 * @param file path to name in errors
 * @throws {CuemarkError} as `rootOf` does
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
	return {
		reason: reasonUntimed(name, attributes[name]),
		hint: `Write it as a number of ${isSrv1 ? 'seconds: 62.5' : 'milliseconds: 62500'}.`,
	};
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
