import { parse } from 'csv-parse/sync';
import { decodeHTML } from 'entities';

/** A note as Anki reads it: its two fields are HTML. */
export interface AnkiNote {
	readonly guid: string;
	readonly deck: string;
	readonly text: string;
	readonly extra: string;
}

/** Reads a file by Anki's rules for text files: lines that start with # come first, and are headers or ignored. */
export function readAnkiFile(file: string): { headers: string[]; notes: AnkiNote[] } {
	const headers = /^(?:#[^\n]*\n)*/.exec(file)?.[0].split('\n').filter(Boolean) ?? [];
	const rows: string[][] = parse(file, { delimiter: '\t', comment: '#', comment_no_infix: true });
	return { headers, notes: rows.map(([guid = '', deck = '', text = '', extra = '']) => ({ guid, deck, text, extra })) };
}

/** A part of a text: gaps are numbered, other parts have 0; `hint` is shown in place of a gap. */
export interface ShownPiece {
	readonly gap: number;
	readonly text: string;
	readonly hint?: string;
}

/** Splits a field at its gaps, which do not nest, by Anki's rules: `{{c1::text}}` and `{{c1::text::hint}}`. */
export function shownOf(field: string): ShownPiece[] {
	const pieces: ShownPiece[] = [];
	let at = 0;
	for (const match of field.matchAll(/\{\{c(\d+)::(.*?)\}\}/gs)) {
		if (match.index > at) pieces.push({ gap: 0, text: plain(field.slice(at, match.index)) });
		const [text = '', hint] = (match[2] ?? '').split('::');
		pieces.push({ gap: Number(match[1]), text: plain(text), ...(hint === undefined ? {} : { hint }) });
		at = match.index + match[0].length;
	}
	if (at < field.length) pieces.push({ gap: 0, text: plain(field.slice(at)) });
	return pieces.filter(({ text }) => text !== '');
}

/** The text of HTML. */
export const plain = (html: string): string => decodeHTML(html.replace(/<[^>]*>/g, ''));
