import type { Corpus } from './corpus.ts';

/** So many words in a row are hardly ever the same by chance, if so many of them are no stop words. */
const WINDOW = 10;
const TELLING = 5;
const VIDEOS = 3;
const PACK = VIDEOS + 1;

/**
 * The corpus without what is said word for word in three videos or more: greetings, sponsors, credits. They would relate
 * everything to everything. Found by fingerprints of ten words, the first no stop word (after Schleimer, Wilkerson and
 * Aiken 2003, "Winnowing: local algorithms for document fingerprinting"). Time and memory are linear in the words.
 */
export function withoutBoilerplate(corpus: Corpus): Corpus {
	// For each fingerprint the last video that has it, and in how many videos it was found, in one number.
	const seen = new Map<number, number>();
	corpus.videos.forEach(({ stems }, video) =>
		eachWindow(stems, corpus.hashes, (print) => {
			const found = seen.get(print) ?? -1;
			const count = found < 0 ? 0 : found % PACK;
			if (found < 0 || Math.floor(found / PACK) !== video) seen.set(print, video * PACK + Math.min(count + 1, VIDEOS));
		}),
	);
	const videos = corpus.videos.map((video) => {
		const stems = video.stems.slice();
		eachWindow(video.stems, corpus.hashes, (print, start) => {
			if ((seen.get(print) ?? 0) % PACK >= VIDEOS) stems.fill(-1, start, start + WINDOW);
		});
		return { ...video, stems };
	});
	return { ...corpus, videos };
}

/** Visits the windows that tell something, with their fingerprints. */
function eachWindow(stems: Int32Array, hashes: readonly number[], visit: (print: number, start: number) => void): void {
	let telling = 0;
	for (let end = 1; end <= stems.length; end++) {
		const start = end - WINDOW;
		if ((stems[end - 1] ?? -1) >= 0) telling++;
		if (start > 0 && (stems[start - 1] ?? -1) >= 0) telling--;
		if (start < 0 || telling < TELLING || (stems[start] ?? -1) < 0) continue;
		let print = 0;
		for (let index = start; index < end; index++) {
			print = Math.imul(print, 0x01000193) ^ (hashes[stems[index] ?? -1] ?? 1);
		}
		visit(print, start);
	}
}
