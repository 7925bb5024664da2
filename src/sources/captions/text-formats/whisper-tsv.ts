import type { Flaw } from '../../../errors.ts';
import { show } from '../../show.ts';
import type { Caption, Track } from '../track.ts';
import { rowsOf } from '../line.ts';

/** Whether a text is Whisper's TSV: its first line is the header `start`, `end`, `text`. */
export function looksLikeWhisperTsv(text: string): boolean {
	return /^start\tend\ttext\r?(?:\n|$)/.test(text.slice(0, 32));
}

/** Reads Whisper's TSV: start and end in milliseconds and the text, separated by tabs and never quoted. */
export function parseWhisperTsv(text: string): Track {
	const flaws: Flaw[] = [];
	const captions: Caption[] = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (index === 0 || line.trim() === '') continue;
		const [, start = '', end = '', words = ''] = /^(\d+)\t(\d+)\t(.*)$/.exec(line) ?? [];
		const from = Number(start) / 1000;
		const at = { line: index + 1 };
		if (start === '') flaws.push({ ...at, ...noTimes(line) });
		else captions.push({ ...at, start: from, end: Number(end) / 1000, rows: rowsOf([{ text: words }], from) });
	}
	return { captions, flaws };
}

const noTimes = (line: string) => ({
	reason: `The row ${show(line)} does not begin with two times.`,
	hint: 'Begin it with start and end in milliseconds, each followed by a tab.',
});
