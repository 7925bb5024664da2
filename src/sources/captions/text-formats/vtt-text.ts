import { decodeHTML } from 'entities';
import { parseWebVttTime } from '../timestamp.ts';
import type { Piece } from '../line.ts';

/** A token of WebVTT cue text. In texts and annotations, character references are decoded. */
export type VttToken =
	| { readonly type: 'text'; readonly value: string }
	| { readonly type: 'start'; readonly name: string; readonly annotation: string }
	| { readonly type: 'end'; readonly name: string }
	| { readonly type: 'time'; readonly seconds: number };

/**
 * Splits a cue's text into tokens. Any input is valid. Drops malformed timestamps, as browsers do.
 *
 * @see https://www.w3.org/TR/webvtt1/#cue-text-tokenizer
 */
export function vttTokens(text: string): VttToken[] {
	const tokens: VttToken[] = [];
	let position = 0;
	while (position < text.length) {
		const open = text.indexOf('<', position);
		const textEnd = open === -1 ? text.length : open;
		if (textEnd > position) tokens.push({ type: 'text', value: decoded(text.slice(position, textEnd)) });
		if (open === -1) break;
		const close = text.indexOf('>', open);
		const tagEnd = close === -1 ? text.length : close;
		const token = tokenOfTag(text.slice(open + 1, tagEnd));
		if (token) tokens.push(token);
		position = tagEnd + 1;
	}
	return tokens;
}

/**
 * Parses a cue's text into pieces with the time of the tag before them and the speaker of the `<v>` around them. Drops
 * ruby readings (`<rt>`), which repeat a word.
 *
 * @see https://www.w3.org/TR/webvtt1/#webvtt-cue-text-parsing-rules
 */
export function vttPieces(text: string): Piece[] {
	const pieces: Piece[] = [];
	/** The open elements, each with the speaker inside it, and whether it is a ruby reading or inside one. */
	const open: { name: string; speaker: string | undefined; isReading: boolean }[] = [];
	let start: number | undefined;
	for (const token of vttTokens(text)) {
		if (token.type === 'time') start = token.seconds;
		else if (token.type === 'start') {
			const { name, annotation } = token;
			const parent = open.at(-1);
			const speaker = name === 'v' && annotation !== '' ? annotation : parent?.speaker;
			if (isElement(name, parent?.name))
				open.push({ name, speaker, isReading: name === 'rt' || parent?.isReading === true });
		} else if (token.type === 'end') {
			const current = open.at(-1)?.name;
			if (token.name === 'ruby' && current === 'rt') open.length -= 2;
			else if (token.name === current) open.pop();
		} else {
			const parent = open.at(-1);
			if (parent?.isReading !== true) pieces.push({ text: token.value, start, speaker: parent?.speaker });
		}
	}
	return pieces;
}

function isElement(name: string, parent: string | undefined): boolean {
	return ['c', 'i', 'b', 'u', 'ruby', 'v', 'lang'].includes(name) || (name === 'rt' && parent === 'ruby');
}

function tokenOfTag(tag: string): VttToken | null {
	if (tag.startsWith('/')) return { type: 'end', name: tag.slice(1) };
	if (/^\d/.test(tag)) {
		const seconds = parseWebVttTime(tag);
		return seconds === null ? null : { type: 'time', seconds };
	}
	const [, name = '', annotation = ''] = /^([^\t\n\f .]*)[^\t\n\f ]*([^]*)$/.exec(tag) ?? [];
	return {
		type: 'start',
		name,
		annotation: decoded(annotation)
			.replace(/[\t\n\f\r ]+/g, ' ')
			.trim(),
	};
}

function decoded(text: string): string {
	return text.includes('&') ? decodeHTML(text) : text;
}
