import { openLanguage } from '../words/language.ts';
import { stemHash, type Trace } from './trace.ts';

/** The words of one video, with stems numbered for the whole corpus. */
export interface CorpusVideo {
	readonly trace: Trace;
	/** The stem number of each word; -1 for a phrase boundary. */
	readonly stems: Int32Array;
	/** Number of its first unit in the corpus. */
	readonly firstUnit: number;
}

export interface Corpus {
	/** Sorted by id. */
	readonly videos: readonly CorpusVideo[];
	/** Number of units in all videos. */
	readonly units: number;
	/** Number of stems, and for each whether most of its occurrences are general words. */
	readonly stems: number;
	readonly general: readonly boolean[];
	/** A hash of each stem. */
	readonly hashes: readonly number[];
	/** The number of a stem of a language; undefined if no video says it. */
	readonly numberOf: (language: string, stem: string) => number | undefined;
}

/**
 * Maps the stems of all videos to one vocabulary. Stems of different languages are different stems. Time and memory are
 * linear in the words: four bytes for each, beside the traces.
 */
export function readCorpus(traces: readonly Trace[]): Corpus {
	const numbers = new Map<number, number>();
	const hashes: number[] = [];
	// For each stem, occurrences as a general form less those as another: `models`, and now and then `modeling`.
	const generality: number[] = [];
	let units = 0;
	const sorted = [...traces].sort((a, b) => (a.videoId < b.videoId ? -1 : 1));
	const videos = sorted.map((trace): CorpusVideo => {
		const numberOf = new Int32Array(trace.stems.length + 1).fill(-1);
		trace.stems.forEach((hash, form) => {
			let number = numbers.get(hash);
			if (number === undefined) {
				numbers.set(hash, (number = hashes.length));
				hashes.push(hash);
				generality.push(0);
			}
			numberOf[form + 1] = number;
		});
		const firstUnit = units;
		units += trace.units.length;
		const stems = new Int32Array(trace.words.length);
		for (let word = 0; word < stems.length; word++) {
			const form = trace.words[word] ?? 0;
			const stem = numberOf[form] ?? -1;
			stems[word] = stem;
			if (stem >= 0) generality[stem] = (generality[stem] ?? 0) + (trace.general[form - 1] === 1 ? 1 : -1);
		}
		return { trace, stems, firstUnit };
	});
	const numberOf: Corpus['numberOf'] = (language, stem) => numbers.get(stemHash(language, stem));
	const general = generality.map((balance) => balance > 0);
	return { videos, units, stems: hashes.length, general, hashes, numberOf };
}

/** The words of the units from `from` up to but not including `to`. */
export function wordsOf({ trace, stems }: CorpusVideo, from: number, to = from + 1): Int32Array {
	return stems.subarray(firstWord(trace, from), firstWord(trace, to));
}

/** Index of the first word of a unit. */
export const firstWord = ({ units, momentWords, words }: Trace, unit: number): number =>
	unit < units.length ? (momentWords[units[unit] ?? 0] ?? 0) : words.length;

/** The second at which a unit starts. */
export const secondOf = ({ units, momentSeconds }: Trace, unit: number): number => momentSeconds[units[unit] ?? 0] ?? 0;

/** The text of consecutive words, as they are said. */
export function textOf({ language, forms, formEnds, words }: Trace, first: number, length: number): string {
	let text = '';
	for (let at = first; at < first + length; at++) {
		const form = (words[at] ?? 0) - 1;
		text += form < 0 ? ' ' : forms.slice(formEnds[form - 1] ?? 0, formEnds[form]);
	}
	return openLanguage(language).withoutClitic(text.replace(/^[ -]/, ''));
}
