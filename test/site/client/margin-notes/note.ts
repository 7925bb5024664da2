import type { MarginNote } from '../../../../src/site/client/margin-notes/store.ts';

/** Makes a note on a talk whose page and id are the same. */
export const note = (page: string, second: number, text: string, at: number): MarginNote => ({
	videoId: page,
	page,
	title: `Talk *${page}*`,
	second,
	source: '',
	words: `said at ${second}`,
	text,
	at,
});
