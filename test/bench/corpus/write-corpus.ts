import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeTalk, type Row } from './talk.ts';

export interface Corpus {
	readonly videos: number;
	readonly seed: number;
	/** Replacement rows of talks, by index. */
	readonly changed?: ReadonlyMap<number, readonly Row[]>;
}

/** Yields the rows of each talk. A smaller corpus with the same seed is a prefix of a larger one. */
export function* talksOf({ videos, seed, changed }: Corpus): Generator<readonly Row[]> {
	for (let index = 0; index < videos; index++) yield changed?.get(index) ?? makeTalk(seed, index);
}

/** Yields a corpus as JSON Lines, talk by talk. Deterministic. */
export function* corpusLines(corpus: Corpus, onTalk?: (done: number) => void): Generator<string> {
	let done = 0;
	for (const rows of talksOf(corpus)) {
		yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
		onTalk?.(++done);
	}
}

/**
 * Writes a corpus, with only a few talks in memory at a time.
 *
 * @param signal cancels writing; the promise is then rejected
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
