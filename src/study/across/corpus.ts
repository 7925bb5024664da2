import type { StudyNotes } from '../../model.ts';
import { cutUnits } from '../sections/units.ts';
import { openLanguage } from '../words/language.ts';
import { readTalk } from '../words/talk.ts';

/** The words of one video, as numbers that hold for the whole corpus. */
export interface CorpusVideo {
	readonly notes: StudyNotes;
	readonly text: string;
	/** Number of the stem of each word; -1 for a word that ends a phrase. */
	readonly stems: Int32Array;
	/** Offsets in `text` at which each word starts and ends. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** Index of the first word of each moment, and last how many words there are. */
	readonly firstWords: readonly number[];
	/** Number of its first unit in the corpus. */
	readonly firstUnit: number;
	/** Index of the first moment of each unit: a run of moments long enough to compare. */
	readonly units: readonly number[];
}

export interface Corpus {
	readonly videos: readonly CorpusVideo[];
	/** How many units the videos have. */
	readonly units: number;
	/** How many stems there are, and which of them are of any subject. */
	readonly stems: number;
	readonly general: readonly boolean[];
	/** A number made from each stem's letters: what depends on it does not depend on the order of the videos. */
	readonly hashes: readonly number[];
	/** The number of a stem of a language, if anybody says it. */
	readonly numberOf: (language: string, stem: string) => number | undefined;
}

/**
 * Reads all videos into one vocabulary. Stems of different languages are different stems. Time and memory are linear in
 * the words: some twelve bytes for each, beside the text.
 */
export function readCorpus(notes: readonly StudyNotes[]): Corpus {
	const numbers = new Map<string, Map<string, number>>();
	const general: boolean[] = [];
	const hashes: number[] = [];
	let units = 0;
	const videos = notes.map((one): CorpusVideo => {
		const language = openLanguage(one.language);
		let known = numbers.get(language.tag);
		if (!known) numbers.set(language.tag, (known = new Map<string, number>()));
		const talk = readTalk(one.video.moments, language);
		const stems = new Int32Array(talk.words.length).fill(-1);
		const starts = new Int32Array(talk.words.length);
		const ends = new Int32Array(talk.words.length);
		talk.words.forEach(({ start, end, kind, entry: { stem } }, index) => {
			starts[index] = start;
			ends[index] = end;
			if (kind === 'stop') return;
			let number = known.get(stem);
			if (number === undefined) {
				known.set(stem, (number = general.length));
				general.push(kind !== 'content');
				hashes.push(hashOf(stem));
			}
			stems[index] = number;
		});
		const firstUnit = units;
		const cut = cutUnits(talk).map(({ moment }) => moment);
		units += cut.length;
		return { notes: one, text: talk.text, stems, starts, ends, firstWords: talk.firstWords, firstUnit, units: cut };
	});
	const numberOf: Corpus['numberOf'] = (language, stem) => numbers.get(language)?.get(stem);
	return { videos, units, stems: general.length, general, hashes, numberOf };
}

/** FNV-1a (Fowler, Noll and Vo 1991) over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash;
}

/** The words of a run of units, from index to index. */
export function wordsOf({ units, firstWords, stems }: CorpusVideo, from: number, to = from + 1): Int32Array {
	const end = to < units.length ? firstWords[units[to] ?? 0] : stems.length;
	return stems.subarray(firstWords[units[from] ?? 0], end);
}
