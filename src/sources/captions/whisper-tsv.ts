import type { Caption, Track } from './cue.ts';
import { rowsOf } from './line.ts';
import { Tally } from './tally.ts';
import { fromMilliseconds } from './timestamp.ts';

/** Whether a text is Whisper's table: its first line names the columns start, end and text. */
export function looksLikeWhisperTsv(text: string): boolean {
	return /^\ufeff?start\tend\ttext\r?(?:\n|$)/.test(text.slice(0, 32));
}

/** Reads Whisper's table: milliseconds, milliseconds, text, in columns divided by tabs and never quoted. */
export function parseWhisperTsv(text: string): Track {
	const oddities = new Tally();
	const captions: Caption[] = [];
	for (const line of text.split(/\r?\n/).slice(1)) {
		if (line.trim() === '') continue;
		const [, start = '', end = '', words = ''] = /^(\d+)\t(\d+)\t(.*)$/.exec(line) ?? [];
		const from = fromMilliseconds(Number(start));
		if (start === '') oddities.add('lines without two times');
		else captions.push({ start: from, end: fromMilliseconds(Number(end)), rows: rowsOf([{ text: words }], from) });
	}
	return { captions, facts: {}, oddities: oddities.list() };
}
