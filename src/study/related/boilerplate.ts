import type { Corpus } from '../corpus/corpus.ts';

/**
 * Two talks hardly ever share this many consecutive words by chance. At least half of them are not stop words, since a
 * run of stop words counts as one.
 */
const WINDOW = 8;
/** Passages in at least this many videos are boilerplate. */
const VIDEOS = 3;
/** Base of the polynomial, and its power for the first word of a window. */
const BASE = 0x01000193;
const LEADING = Array.from({ length: WINDOW - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * The corpus without passages that three or more videos say word for word: greetings, sponsors, credits. They would
 * relate everything to everything. Found by fingerprints of eight words (after Schleimer, Wilkerson and Aiken 2003,
 * "Winnowing: local algorithms for document fingerprinting"). Time is O(words · log words); memory is linear: four
 * bytes for each word.
 */
export function withoutBoilerplate(corpus: Corpus): Corpus {
	const common = findCommon(corpus);
	if (common.size === 0) return corpus;
	const videos = corpus.videos.map((video) => {
		let stems = video.stems;
		eachWindow(video.stems, corpus.hashes, (print, start) => {
			if (!common.has(print)) return;
			if (stems === video.stems) stems = video.stems.slice();
			stems.fill(-1, start, start + WINDOW);
		});
		return { ...video, stems };
	});
	return { ...corpus, videos };
}

/** The fingerprints of at least `VIDEOS` videos, found by sorting those of all videos in one list. */
function findCommon({ videos, hashes }: Corpus): Set<number> {
	const prints = new Int32Array(videos.reduce((total, { stems }) => total + stems.length, 0));
	let length = 0;
	for (const { stems } of videos) {
		const first = length;
		eachWindow(stems, hashes, (print) => (prints[length++] = print));
		// Counts each fingerprint once per video.
		const own = prints.subarray(first, length).sort();
		length = first;
		for (let index = 0; index < own.length; index++) {
			const print = own[index] ?? 0;
			if (index === 0 || print !== prints[length - 1]) prints[length++] = print;
		}
	}
	const all = prints.subarray(0, length).sort();
	const common = new Set<number>();
	for (let index = VIDEOS - 1; index < length; index++) {
		const print = all[index] ?? 0;
		if (print === all[index - VIDEOS + 1]) common.add(print);
	}
	return common;
}

/**
 * Visits the windows that begin with a word rather than stop words, with their signed 32-bit fingerprints: a rolling
 * hash (Karp and Rabin 1987), a polynomial of the hashes of the words.
 */
function eachWindow(stems: Int32Array, hashes: readonly number[], visit: (print: number, start: number) => void): void {
	let print = 0;
	for (let end = 1; end <= stems.length; end++) {
		const start = end - WINDOW;
		const added = stems[end - 1] ?? -1;
		const removed = start > 0 ? (stems[start - 1] ?? -1) : undefined;
		if (removed !== undefined) print = (print - Math.imul(removed < 0 ? 1 : (hashes[removed] ?? 1), LEADING)) | 0;
		print = (Math.imul(print, BASE) + (added < 0 ? 1 : (hashes[added] ?? 1))) | 0;
		if (start >= 0 && (stems[start] ?? -1) >= 0) visit(print, start);
	}
}
