import { blocksOf, captionOf } from './blocks.ts';
import type { Track } from './cue.ts';

const timings = /^\ufeff?(\d+:\d\d:\d\d\.\d+),(\d+:\d\d:\d\d\.\d+)\s*$/;

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
	const { blocks } = blocksOf(text.replaceAll('[br]', '\n'), timings);
	return { captions: blocks.map(captionOf), facts: {}, oddities: [] };
}
