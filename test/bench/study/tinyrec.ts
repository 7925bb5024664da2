import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Location of the recordings: beside the repository, because they must not be redistributed. */
export const tinyrecFolder = fileURLToPath(new URL('../../../../shared/data/eval/tinyrec', import.meta.url));
export const hasTinyrec = existsSync(tinyrecFolder);

export interface Utterance {
	/** Seconds. */
	readonly start: number;
	readonly text: string;
}

/** A topic as segmented and named by an annotator: indexes of its first and last utterance. */
export interface Topic {
	readonly first: number;
	readonly last: number;
	readonly title: string;
}

/** A recorded session with topics at two levels. */
export interface Recording {
	readonly name: string;
	/** Fold of the data set: methods are developed on one and compared on the other. */
	readonly fold: 'dev' | 'test';
	readonly utterances: readonly Utterance[];
	readonly coarse: readonly Topic[];
	readonly fine: readonly Topic[];
}

interface Entry {
	start: number;
	/** The spoken text; absent for window events. */
	doc?: string;
}

type Annotated = readonly [first: number, last: number, title: string];

/**
 * Reads the 21 recordings of TreeSeg's TinyRec (Gklezakos, Misiak and Bishop 2024), sorted by fold and name. As in the
 * authors' evaluation, window events are ignored, and positions count utterances.
 */
export function readTinyrec(folder = tinyrecFolder): Recording[] {
	return (['dev', 'test'] as const).flatMap((fold) =>
		readdirSync(join(folder, fold))
			.filter((path) => path.endsWith('_anno.json'))
			.sort()
			.map((path) => {
				const [name, topics] = only<{ coarse: Annotated[]; fine: Annotated[] }>(join(folder, fold, path));
				const [, { entries }] = only<{ entries: Entry[] }>(join(folder, fold, path.replace('_anno', '')));
				const said = entries.map(({ doc = '' }) => doc.trim() !== '');
				const indexOf = (entry: number): number => said.slice(0, entry).filter(Boolean).length;
				const read = ([first, last, title]: Annotated): Topic => ({
					first: indexOf(first),
					last: indexOf(last + 1) - 1,
					title,
				});
				const utterances = entries.flatMap(({ start, doc = '' }, entry) =>
					said[entry] ? { start, text: doc.trim() } : [],
				);
				return { name, fold, utterances, coarse: topics.coarse.map(read), fine: topics.fine.map(read) };
			}),
	);
}

function only<Value>(path: string): [string, Value] {
	const [entry] = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Value>);
	if (!entry) throw new Error(`${path} is empty.`);
	return entry;
}

/** Positions at which topics begin, except 0. */
export const startsOf = (topics: readonly Topic[]): number[] =>
	topics.map(({ first }) => first).filter((first) => first > 0);
