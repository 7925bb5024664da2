import { unspacedLetters } from '../../text/unspaced.ts';
import type { CaptionRow, Line, Word } from './track.ts';

/** A stretch of a caption's text on its way to rows. Line feeds in it end rows. */
export interface Piece {
	readonly text: string;
	/** Second at which it is said, where the source says. */
	readonly start?: number | undefined;
	readonly speaker?: string | undefined;
}

/** A word's place in a text, and what is known of it. */
export type PlacedWord = Omit<Piece, 'text'> & { readonly at: number };

/**
 * A text cut where words begin, each piece with the space before its word: put together, the pieces are the text. A word that
 * stands before one of those ahead of it in the list is passed over.
 *
 * @param first what is known of the words before these
 */
export function cutAtWords(text: string, words: readonly PlacedWord[], first: Omit<Piece, 'text'> = {}): Piece[] {
	const pieces: Piece[] = [];
	let open = first;
	let from = 0;
	for (const { at, ...word } of words) {
		const begin = text.slice(0, at).trimEnd().length;
		if (begin < from) continue;
		if (begin > from) pieces.push({ ...open, text: text.slice(from, begin) });
		open = word;
		from = begin;
	}
	return [...pieces, { ...open, text: text.slice(from) }];
}

// Tab, line feed and carriage return are white space and are folded; other control characters mean nothing in a text.
// eslint-disable-next-line no-control-regex
const controlCharacters = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** The rows that a caption's pieces make. A change of speaker begins a row. `captionStart` times what has no time. */
export function rowsOf(pieces: readonly Piece[], captionStart: number): CaptionRow[] {
	const rows: CaptionRow[] = [];
	let row: Piece[] = [];
	let speaker: string | undefined;
	const close = (): void => {
		const line = lineOf(row, captionStart);
		rows.push(speaker ? { ...line, speaker } : line);
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

/** Pieces as one line, white space folded across them. It has words where a piece has a time. */
export function lineOf(pieces: readonly Piece[], start: number): Line {
	if (!pieces.some((piece) => piece.start !== undefined && piece.text.trim() !== '')) {
		return { text: folded(pieces.map((piece) => piece.text).join('')).trim() };
	}
	const words: Word[] = [];
	let space = true;
	for (const piece of pieces) {
		let text = folded(piece.text);
		if (space && text.startsWith(' ')) text = text.slice(1);
		if (text === '') continue;
		space = text.endsWith(' ');
		const last = words.at(-1);
		// Times never go back, so that words stay in order whatever a file says.
		words.push({ start: Math.max(piece.start ?? start, last?.start ?? start), text });
	}
	return trimmed(words);
}

/** The lines as one: a space between them, except where the script at the seam writes none. */
export function joinLines(lines: readonly Line[]): Line {
	const filled = lines.filter((line) => line.text !== '');
	const [only] = filled;
	if (filled.length === 1 && only) return plain(only);
	const parts: string[] = [];
	let words: Word[] | null = filled.length > 0 ? [] : null;
	for (const line of filled) {
		const seam = seamBetween(parts.at(-1) ?? '', line.text);
		parts.push(seam, line.text);
		if (!line.words) words = null;
		for (const [index, word] of words && line.words ? line.words.entries() : []) {
			words?.push(index === 0 ? { start: word.start, text: seam + word.text } : word);
		}
	}
	const text = parts.join('');
	return words ? { text, words } : { text };
}

/** The part of a line between two character offsets, trimmed, with the words that begin in it or reach into it. */
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

/** Second at which the character at an offset is said; `start` where the line has no word times. */
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

/** What stands between two texts that follow each other: a space, or nothing where the script writes none. */
export function seamBetween(before: string, after: string): '' | ' ' {
	if (before === '' || after === '' || before.endsWith(' ') || after.startsWith(' ')) return '';
	return unspacedEnd.test(before.slice(-8)) && unspacedStart.test(after) ? '' : ' ';
}

// Also Tibetan, which has no spaces at a seam either, and the punctuation of CJK text. Script_Extensions would include signs
// of many scripts, such as the middle dot.
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

function plain({ text, words }: Line): Line {
	return words ? { text, words } : { text };
}

function folded(text: string): string {
	return text.replace(controlCharacters, '').toWellFormed().replace(/\s+/g, ' ');
}
