import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { decodeHTML } from 'entities';
import { CuemarkError, reasonOf } from '../../errors.ts';
import { showName } from '../show.ts';
import type { Caption, Track } from './cue.ts';
import { type Piece, rowsOf } from './line.ts';
import { Tally } from './tally.ts';
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
 * @param file path to name in errors
 * @throws {CuemarkError} with the line where the XML is not well-formed, and where it is longer than 16 Mi characters
 */
export function parseYoutubeXml(text: string, file: string): Track {
	const oddities = new Tally();
	const captions: Caption[] = [];
	for (const element of captionElements(rootOf(text, file))) {
		const isSrv1 = element.attributes.start !== undefined;
		const start = isSrv1 ? secondsIn(element, 'start') : milliseconds(element, 't');
		const duration = isSrv1 ? secondsIn(element, 'dur') : milliseconds(element, 'd');
		if (start === null) {
			oddities.add('captions without a time');
			continue;
		}
		const rows = rowsOf(
			element.name === 'p' ? srv3Pieces(element, start) : [{ text: decodeHTML(element.text) }],
			start,
		);
		if (rows.some((row) => row.text !== '')) captions.push({ start, end: start + (duration ?? 0), rows });
	}
	return { captions, facts: {}, oddities: oddities.list() };
}

function rootOf(text: string, file: string): XmlElement | null {
	if (text.length > longestXml) {
		const reason = 'This is longer than ten hours of captions can be.';
		throw new CuemarkError(`${file} is too large.`, { problems: [{ file, reason, hint: 'Divide it.' }] });
	}
	try {
		return parseXml(text).root;
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
function srv3Pieces(element: XmlElement, start: number): Piece[] {
	const spans = element.children.filter((child) => child instanceof XmlElement && child.name === 's');
	const timed = spans.some((span) => span instanceof XmlElement && span.attributes.t !== undefined);
	return element.children.flatMap((child): Piece | readonly Piece[] => {
		if (child instanceof XmlText) return { text: visible(child.text), start: timed ? start : undefined };
		if (!(child instanceof XmlElement)) return [];
		const offset = milliseconds(child, 't') ?? 0;
		return { text: visible(child.text), start: timed ? start + offset : undefined };
	});
}

/** YouTube's editors pad styled text with zero-width spaces. */
function visible(text: string): string {
	return text.replaceAll('\u200b', '');
}

function secondsIn(element: XmlElement, name: string): number | null {
	const value = element.attributes[name];
	return value !== undefined && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}

function milliseconds(element: XmlElement, name: string): number | null {
	const value = secondsIn(element, name);
	return value === null ? null : fromMilliseconds(value);
}
