import type { Corpus } from './corpus.ts';

/** Words in a row that are hardly ever the same by chance, and how many of them have to be no stop words. */
const WINDOW = 10;
const TELLING = 5;
const VIDEOS = 3;
/** One window in so many is looked at, chosen by what it says, so that equal words are chosen alike. */
const SAMPLE = 4;

/**
 * The corpus without what is said word for word in three videos or more: greetings, sponsors, credits. They would relate
 * everything to everything. Found by sampled fingerprints of ten words (Schleimer, Wilkerson and Aiken 2003, "Winnowing:
 * local algorithms for document fingerprinting", there by minimum, here by remainder). Time is linear in the words.
 */
export function withoutBoilerplate(corpus: Corpus): Corpus {
	const seen = new Map<number, { last: number; videos: number }>();
	corpus.videos.forEach(({ stems }, video) =>
		eachWindow(stems, corpus.hashes, (print) => {
			const found = seen.get(print);
			if (!found) seen.set(print, { last: video, videos: 1 });
			else if (found.last !== video) {
				found.last = video;
				found.videos++;
			}
		}),
	);
	const videos = corpus.videos.map((video) => {
		const stems = video.stems.slice();
		eachWindow(video.stems, corpus.hashes, (print, start) => {
			if ((seen.get(print)?.videos ?? 0) >= VIDEOS) stems.fill(-1, start, start + WINDOW);
		});
		return { ...video, stems };
	});
	return { ...corpus, videos };
}

function eachWindow(stems: Int32Array, hashes: readonly number[], visit: (print: number, start: number) => void): void {
	for (let start = 0; start + WINDOW <= stems.length; start++) {
		let print = 0;
		let telling = 0;
		for (let index = start; index < start + WINDOW; index++) {
			const stem = stems[index] ?? -1;
			print = Math.imul(print, 0x01000193) ^ (hashes[stem] ?? 1);
			if (stem >= 0) telling++;
		}
		print ^= print >>> 15;
		if (telling >= TELLING && (print >>> 0) % SAMPLE === 0) visit(print | 0, start);
	}
}
