import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeTalk, type Row } from './talk.ts';

export interface Corpus {
	readonly videos: number;
	readonly seed: number;
	/** Rows in place of those that a talk has, by its index. */
	readonly changed?: ReadonlyMap<number, readonly Row[]>;
}

/** The rows of one talk after the other. A smaller corpus of the same seed is the beginning of a larger one. */
export function* talksOf({ videos, seed, changed }: Corpus): Generator<readonly Row[]> {
	for (let index = 0; index < videos; index++) yield changed?.get(index) ?? makeTalk(seed, index);
}

/** A corpus as JSON Lines, a talk at a time. The same arguments give the same bytes. */
export function* corpusLines(corpus: Corpus, onTalk?: (done: number) => void): Generator<string> {
	let done = 0;
	for (const rows of talksOf(corpus)) {
		yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
		onTalk?.(++done);
	}
}

/**
 * Writes a corpus; no more than a few talks are in memory at a time.
 *
 * @param signal ends it before it is done: then it rejects
 */
export async function writeCorpus(
	file: string,
	corpus: Corpus,
	{ onTalk, signal }: { readonly onTalk?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const lines = Readable.from(corpusLines(corpus, onTalk), { highWaterMark: 16 });
	await pipeline(lines, createWriteStream(file), { ...(signal && { signal }) });
}
