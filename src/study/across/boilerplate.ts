import type { Corpus } from './corpus.ts';

/** So many words in a row are hardly ever the same by chance, if so many of them are no stop words. */
const WINDOW = 8;
const TELLING = 4;
const VIDEOS = 3;
/** Of each filter, at the least; and how many there are at the most, as a power of two: 128 MB. */
const BITS_PER_WORD = 8;
const MOST_BITS = 30;

/**
 * The corpus without what is said word for word in three videos or more: greetings, sponsors, credits. They would relate
 * everything to everything. Found by fingerprints of eight words, a run of stop words counting as one (after Schleimer, Wilkerson and
 * Aiken 2003, "Winnowing: local algorithms for document fingerprinting"). Time is linear in the words, and so is
 * memory: two to four bytes for each.
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

/** The fingerprints that several videos have: of all that may be, in a row and sorted, those that stand there so often. */
function findCommon({ videos, hashes }: Corpus): Set<number> {
	const mayRepeat = findRepeated({ videos, hashes });
	const prints: number[] = [];
	for (const { stems } of videos) {
		// A video counts once, however often it says the same.
		const own = new Set<number>();
		eachWindow(stems, hashes, (print) => {
			if (mayRepeat(print)) own.add(print);
		});
		for (const print of own) prints.push(print);
	}
	const sorted = Int32Array.from(prints).sort();
	const common = new Set<number>();
	for (let index = VIDEOS - 1; index < sorted.length; index++) {
		const print = sorted[index] ?? 0;
		if (print === sorted[index - VIDEOS + 1]) common.add(print);
	}
	return common;
}

/**
 * Which fingerprints may be there more than once: all that are, and by chance one in ten of the others, so that few are
 * left to be sorted. A Bloom filter of one hash (Bloom 1970), and a second one of what was in the first already.
 */
function findRepeated({ videos, hashes }: Pick<Corpus, 'videos' | 'hashes'>): (print: number) => boolean {
	const words = videos.reduce((total, { stems }) => total + stems.length, 0);
	const bits = Math.min(MOST_BITS, Math.max(5, Math.ceil(Math.log2(BITS_PER_WORD * words))));
	const [once, twice] = [new Int32Array(2 ** (bits - 5)), new Int32Array(2 ** (bits - 5))];
	const placeOf = (print: number): number => print >>> (32 - bits);
	for (const { stems } of videos) {
		eachWindow(stems, hashes, (print) => {
			const place = placeOf(print);
			const [index, bit] = [place >>> 5, 1 << (place & 31)];
			if ((once[index] ?? 0) & bit) twice[index] = (twice[index] ?? 0) | bit;
			else once[index] = (once[index] ?? 0) | bit;
		});
	}
	return (print) => {
		const place = placeOf(print);
		return ((twice[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
	};
}

/** Visits the windows that tell something, with their fingerprints: 32 bits, signed. */
function eachWindow(stems: Int32Array, hashes: readonly number[], visit: (print: number, start: number) => void): void {
	let telling = 0;
	for (let end = 1; end <= stems.length; end++) {
		const start = end - WINDOW;
		if ((stems[end - 1] ?? -1) >= 0) telling++;
		if (start > 0 && (stems[start - 1] ?? -1) >= 0) telling--;
		if (start < 0 || telling < TELLING || (stems[start] ?? -1) < 0) continue;
		let print = 0;
		for (let index = start; index < end; index++) {
			const stem = stems[index] ?? -1;
			print = Math.imul(print, 0x01000193) ^ (stem < 0 ? 1 : (hashes[stem] ?? 1));
		}
		visit(print, start);
	}
}
