import { tells, type Talk } from '../words/talk.ts';

/** A run of moments that is long enough to tell what it is about. Sections consist of whole units. */
export interface Unit {
	/** Index of its first moment. */
	readonly moment: number;
	/** Number of the stem, in the talk, of each word in it that tells what it is about. */
	readonly stems: readonly number[];
}

/** Shortest unit, in characters: what the cutters of caption data sets make of three or four captions. */
const LENGTH = 320;

/** Cuts a talk into units: moments of caption length are put together, longer ones stay as they are. */
export function cutUnits({ moments, words, firstWords, offsets }: Talk): Unit[] {
	const units: { moment: number; stems: number[] }[] = [];
	let length = Infinity;
	moments.forEach((_, moment) => {
		if (length >= LENGTH) {
			units.push({ moment, stems: [] });
			length = 0;
		}
		length += (offsets[moment + 1] ?? 0) - (offsets[moment] ?? 0);
		const unit = units.at(-1);
		for (let index = firstWords[moment] ?? 0; index < (firstWords[moment + 1] ?? 0); index++) {
			const word = words[index];
			if (word && tells(word)) unit?.stems.push(word.stem);
		}
	});
	return units;
}
