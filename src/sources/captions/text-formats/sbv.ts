import { blocksOf, captionOf } from './blocks.ts';
import type { Track } from '../cue.ts';

const timings = /^\ufeff?(\d+:\d\d:\d\d\.\d+),(\d+:\d\d:\d\d\.\d+)\s*$/;

// Two times with a comma between them, in whatever state.
const meant = /^\ufeff?(?:[\w.-]*:[\w.-]*:[\w.-]*,[\w.-]*:[\w.-]*:[\w.-]*|\d+:\d\d:\d\d\.\d+,\S*)\s*$/;
const isMeant = (line: string): boolean => line.length < 80 && /\d:|:\d/.test(line) && meant.test(line);
const form = '0:01:02.500,0:01:05.000';

/** Whether a text is YouTube's SBV: it begins with a line of two times and a comma. */
export function looksLikeSbv(text: string): boolean {
	return timings.test(
		text
			.trimStart()
			.slice(0, 64)
			.split(/\r\n|\r|\n/, 1)[0] ?? '',
	);
}

/** Reads YouTube's SBV, `0:00:01.000,0:00:03.500` over the lines; `[br]` breaks a line too. */
export function parseSbv(text: string): Track {
	const { blocks, flaws } = blocksOf(text, timings, { isMeant, form });
	const captions = blocks
		.filter(({ isBroken }) => !isBroken)
		.map(({ lines, ...block }) => captionOf({ ...block, lines: lines.flatMap((line) => line.split('[br]')) }));
	return { captions, facts: {}, oddities: [], flaws };
}
