import { parse } from 'csv-parse/sync';
import { decodeHTML } from 'entities';

/** A note as Anki reads it: its two fields are HTML. */
export interface AnkiNote {
	readonly guid: string;
	readonly deck: string;
	readonly text: string;
	readonly extra: string;
}

/** Reads a file by Anki's rules for text files: lines that begin with # are headers or say nothing, and come first. */
export function readAnkiFile(file: string): { headers: string[]; notes: AnkiNote[] } {
	const headers = /^(?:#[^\n]*\n)*/.exec(file)?.[0].split('\n').filter(Boolean) ?? [];
	const rows: string[][] = parse(file, { delimiter: '\t', comment: '#', comment_no_infix: true });
	return { headers, notes: rows.map(([guid = '', deck = '', text = '', extra = '']) => ({ guid, deck, text, extra })) };
}

/** A part of a text: a gap has a number, others have 0; `hint` is what is shown in a gap's place. */
export interface ShownPiece {
	readonly gap: number;
	readonly text: string;
	readonly hint?: string;
}

/** What a card shows of a field that has no gaps in gaps, by Anki's rules: `{{c1::text}}` and `{{c1::text::hint}}`. */
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

/** The words of HTML. */
export const plain = (html: string): string => decodeHTML(html.replace(/<[^>]*>/g, ''));
