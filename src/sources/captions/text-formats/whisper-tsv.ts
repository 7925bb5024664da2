import type { Flaw } from '../../data-sets/record.ts';
import { show } from '../../show.ts';
import type { Caption, Track } from '../cue.ts';
import { rowsOf } from '../line.ts';
import { fromMilliseconds } from '../timestamp.ts';

/** Whether a text is Whisper's table: its first line names the columns start, end and text. */
export function looksLikeWhisperTsv(text: string): boolean {
	return /^start\tend\ttext\r?(?:\n|$)/.test(text.slice(0, 32));
}

/** Reads Whisper's table: milliseconds, milliseconds, text, in columns divided by tabs and never quoted. */
export function parseWhisperTsv(text: string): Track {
	const flaws: Flaw[] = [];
	const captions: Caption[] = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (index === 0 || line.trim() === '') continue;
		const [, start = '', end = '', words = ''] = /^(\d+)\t(\d+)\t(.*)$/.exec(line) ?? [];
		const from = fromMilliseconds(Number(start));
		const at = { line: index + 1 };
		if (start === '') flaws.push({ ...at, ...noTimes(line) });
		else
			captions.push({ ...at, start: from, end: fromMilliseconds(Number(end)), rows: rowsOf([{ text: words }], from) });
	}
	return { captions, facts: {}, oddities: [], flaws };
}

const noTimes = (line: string) => ({
	reason: `The row ${show(line)} does not begin with two times.`,
	hint: 'Begin it with start and end in milliseconds, a tab behind each.',
});
