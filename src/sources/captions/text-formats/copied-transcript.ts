import type { Caption, Track } from '../cue.ts';
import { rowsOf } from '../line.ts';
import { secondsOfAny } from '../timestamp.ts';

const clock = String.raw`(?:\d{1,2}:)?\d{1,3}:[0-5]\d`;
const timeAlone = new RegExp(String.raw`^\ufeff?\s*(${clock})\s*$`);
const timeAndWords = new RegExp(String.raw`^\ufeff?\s*(${clock})\s+(?!-->)(\S.*)$`);

/** The most lines above the first time, which are copied with it: what the panel is called. */
const mostAbove = 2;

/** Whether a text is a transcript copied from a page: it begins with a time, alone on its line or with words behind it. */
export function looksLikeCopiedTranscript(text: string): boolean {
	return formOf(text.slice(0, 1024).split(/\r\n|\r|\n/)) !== undefined;
}

/**
 * Reads a transcript as YouTube shows it beside a video, copied into a text: a time, and below or behind it the words.
 *
 *     0:05
 *     what is said at the fifth second
 *     0:09
 *     and at the ninth
 */
export function parseCopiedTranscript(text: string): Track {
	const lines = text.split(/\r\n|\r|\n/);
	const form = formOf(lines) ?? timeAlone;
	const captions: (Caption & { readonly words: string[] })[] = [];
	for (const [index, line] of lines.entries()) {
		const open = captions.at(-1)?.words;
		const [, time = '', words = ''] = form.exec(line) ?? [];
		const start = secondsOfAny(time);
		// A time that has no words yet is followed by them, be they a time themselves.
		if (start !== null && open?.length !== 0)
			captions.push({ line: index + 1, start, end: start, rows: [], words: words === '' ? [] : [words] });
		else if (line.trim() !== '' && !(open?.length === 0 && secondsInWords(line) === captions.at(-1)?.start))
			open?.push(line);
	}
	return {
		captions: captions.map(({ words, ...caption }) => ({
			...caption,
			rows: rowsOf([{ text: words.join('\n') }], caption.start),
		})),
		facts: {},
		oddities: [],
	};
}

/** How the first time stands in its line; absent where a text does not begin with one. */
function formOf(lines: readonly string[]): RegExp | undefined {
	const first = lines.filter((line) => line.trim() !== '').slice(0, mostAbove + 1);
	return first.flatMap((line) => [timeAlone, timeAndWords].filter((form) => form.test(line)))[0];
}

const units: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 };

/** Seconds of `1 minute, 5 seconds`, which YouTube has below each time for screen readers: unseen, but copied. */
function secondsInWords(line: string): number | undefined {
	const parts = line
		.trim()
		.split(', ')
		.map((part) => /^(\d{1,3}) (hour|minute|second)s?$/.exec(part));
	return parts.reduce<number | undefined>((sum, part) => {
		if (!part || sum === undefined) return undefined;
		return sum + Number(part[1]) * (units[part[2] ?? ''] ?? 0);
	}, 0);
}
