import { unspacedLetters } from '../../text/unspaced.ts';
import { isSecond } from './timestamp.ts';
import { speakerName } from './speaker-name.ts';
import type { CaptionRow, Line, Word } from './track.ts';

/** A part of a caption's text with its own time or speaker. Line feeds in it end rows. */
export interface Piece {
	readonly text: string;
	/** Second at which it is spoken, if the source has it. */
	readonly start?: number | undefined;
	readonly speaker?: string | undefined;
}

/** The offset of a word in a text, with its time and speaker. */
export type PlacedWord = Omit<Piece, 'text'> & { readonly at: number };

/**
 * Cuts a text where words begin. Each piece includes the space before its word, so that the pieces, concatenated, are
 * the text. Skips a word whose offset is before that of an earlier word in the list.
 *
 * @param first time and speaker of the text before the first word
 */
export function cutAtWords(text: string, words: readonly PlacedWord[], first: Omit<Piece, 'text'> = {}): Piece[] {
	const pieces: Piece[] = [];
	let open = first;
	let openFrom = 0;
	for (const { at, ...word } of words) {
		const begin = text.slice(0, at).trimEnd().length;
		if (begin < openFrom) continue;
		if (begin > openFrom) pieces.push({ ...open, text: text.slice(openFrom, begin) });
		open = word;
		openFrom = begin;
	}
	return [...pieces, { ...open, text: text.slice(openFrom) }];
}

// All control characters but white space (tab, line feed, carriage return …), which is collapsed instead of removed.
// eslint-disable-next-line no-control-regex
const controlCharacters = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/**
 * Arranges the pieces of a caption in rows. A change of speaker starts a new row.
 *
 * @param captionStart second for pieces without a time
 */
export function rowsOf(pieces: readonly Piece[], captionStart: number): CaptionRow[] {
	const rows: CaptionRow[] = [];
	let row: Piece[] = [];
	let speaker: string | undefined;
	const close = (): void => {
		const line = lineOf(row, captionStart);
		const name = speakerName(speaker ?? '');
		rows.push(name === '' ? line : { ...line, speaker: name });
		row = [];
	};
	for (const piece of pieces) {
		const [first = '', ...others] = piece.text.split('\n');
		if (piece.speaker !== speaker && first.trim() !== '') {
			if (row.some(({ text }) => text.trim() !== '')) close();
			speaker = piece.speaker;
		}
		row.push({ ...piece, text: first });
		for (const text of others) {
			close();
			speaker = piece.speaker;
			row.push({ ...piece, text });
		}
	}
	close();
	return rows;
}

/** Joins pieces to one line, collapsing white space across them. The line has words if a piece has a time. */
export function lineOf(pieces: readonly Piece[], start: number): Line {
	if (!pieces.some((piece) => piece.start !== undefined && piece.text.trim() !== '')) {
		return { text: clean(pieces.map((piece) => piece.text).join('')).trim() };
	}
	const words: Word[] = [];
	let afterSpace = true;
	for (const piece of pieces) {
		let text = clean(piece.text);
		if (afterSpace && text.startsWith(' ')) text = text.slice(1);
		if (text === '') continue;
		afterSpace = text.endsWith(' ');
		const last = words.at(-1);
		const time = piece.start !== undefined && isSecond(piece.start) ? piece.start : start;
		// Times never decrease, so that words are in order whatever the file says.
		words.push({ start: Math.max(time, last?.start ?? start), text });
	}
	return trimmed(words);
}

/** Joins lines: with a space between them, unless the script at the seam does not use spaces. */
export function joinLines(lines: readonly Line[]): Line {
	const filled = lines.filter((line) => line.text !== '');
	const parts: string[] = [];
	let words: Word[] | null = filled.length > 0 ? [] : null;
	for (const line of filled) {
		const seam = separatorBetween(parts.at(-1) ?? '', line.text);
		parts.push(seam, line.text);
		if (!line.words) words = null;
		for (const [index, word] of words && line.words ? line.words.entries() : []) {
			words?.push(index === 0 ? { start: word.start, text: seam + word.text } : word);
		}
	}
	const text = parts.join('');
	return words ? { text, words } : { text };
}

/** Returns the part of a line between two offsets, trimmed, with the words that overlap it. */
export function sliceLine(line: Line, from: number, to: number): Line {
	if (!line.words) return { text: line.text.slice(from, to).trim() };
	const words: Word[] = [];
	let offset = 0;
	for (const { start, text } of line.words) {
		const part = text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
		if (part !== '') words.push({ start, text: part });
		offset += text.length;
	}
	return trimmed(words);
}

/** Returns the second at which the character at an offset is spoken; `start` if the line has no word times. */
export function timeAt(line: Line, at: number, start: number): number {
	let offset = 0;
	let time = start;
	for (const word of line.words ?? []) {
		if (offset > at) break;
		time = word.start;
		offset += word.text.length;
	}
	return time;
}

/** Returns the separator between two consecutive texts: a space, or nothing if the script does not use spaces. */
export function separatorBetween(before: string, after: string): '' | ' ' {
	if (before === '' || after === '' || before.endsWith(' ') || after.startsWith(' ')) return '';
	return unspacedEnd.test(before.slice(-8)) && unspacedStart.test(after) ? '' : ' ';
}

// Includes Tibetan, which has no spaces at a seam either, and CJK punctuation. Uses `sc`, since Script_Extensions would
// include characters that many scripts share, such as the middle dot.
const unspaced = String.raw`[${unspacedLetters}\p{sc=Tibt}\u3000-\u303f\u30fb\uff01-\uff60]`;
const unspacedEnd = new RegExp(`${unspaced}\\p{M}*$`, 'u');
const unspacedStart = new RegExp(`^${unspaced}`, 'u');

function trimmed(words: Word[]): Line {
	const first = words[0];
	if (first) words[0] = { start: first.start, text: first.text.trimStart() };
	const last = words.at(-1);
	if (last) words[words.length - 1] = { start: last.start, text: last.text.trimEnd() };
	const kept = words.filter((word) => word.text !== '');
	const text = kept.map((word) => word.text).join('');
	return kept.length > 0 ? { text, words: kept } : { text };
}

function clean(text: string): string {
	return text.replace(controlCharacters, '').toWellFormed().replace(/\s+/g, ' ');
}
