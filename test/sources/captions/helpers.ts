import type { Caption, Cue, CaptionRow } from '../../../src/sources/captions/track.ts';
import { rowsOf } from '../../../src/sources/captions/line.ts';
import { toCues } from '../../../src/sources/captions/segments/speech.ts';

/** Returns a caption; line feeds separate its rows. */
export function caption(start: number, end: number, text: string): Caption {
	return { start, end, rows: rowsOf([{ text }], start) };
}

/** Returns the cues of one caption of two seconds. */
export function cuesOf(text: string): Cue[] {
	return toCues([caption(1, 3, text)]);
}

export function rowTexts(captions: readonly Caption[]): string[][] {
	return captions.map(({ rows }) => rows.map((row: CaptionRow) => row.text));
}
