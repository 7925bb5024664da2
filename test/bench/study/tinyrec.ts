import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the recordings lie: beside the repository, as they are not ours to hand on. */
export const tinyrecFolder = fileURLToPath(new URL('../../../../shared/data/eval/tinyrec', import.meta.url));
export const hasTinyrec = existsSync(tinyrecFolder);

export interface Utterance {
	readonly start: number;
	/** Empty where nothing is said. */
	readonly text: string;
}

/** A stretch of a recording as a person cut and named it: indexes of its first and last utterance. */
export interface Topic {
	readonly first: number;
	readonly last: number;
	readonly title: string;
}

/** A recorded session with topics at two levels. */
export interface Recording {
	readonly name: string;
	readonly utterances: readonly Utterance[];
	readonly coarse: readonly Topic[];
	readonly fine: readonly Topic[];
}

interface Entry {
	start: number;
	/** What is said; absent where a window was opened or closed instead. */
	doc?: string;
}

type Annotated = readonly [first: number, last: number, title: string];

/** Reads the 21 recordings of TreeSeg's TinyRec (Gklezakos, Misiak and Bishop 2024), sorted by name. */
export function readTinyrec(folder = tinyrecFolder): Recording[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('_anno.json'))
		.sort()
		.map((path) => {
			const [name, topics] = only<{ coarse: Annotated[]; fine: Annotated[] }>(join(folder, path));
			const [, { entries }] = only<{ entries: Entry[] }>(join(folder, path.replace('_anno', '')));
			const utterances = entries.map(({ start, doc = '' }) => ({ start, text: doc.trim() }));
			return { name, utterances, coarse: topics.coarse.map(readTopic), fine: topics.fine.map(readTopic) };
		});
}

const readTopic = ([first, last, title]: Annotated): Topic => ({ first, last, title });

function only<Value>(path: string): [string, Value] {
	const [entry] = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Value>);
	if (!entry) throw new Error(`${path} is empty.`);
	return entry;
}

/** Where the topics begin, 0 excepted. */
export const startsOf = (topics: readonly Topic[]): number[] =>
	topics.map(({ first }) => first).filter((first) => first > 0);
