import { isMeaningful, type Talk } from '../words/talk.ts';

/** A run of moments long enough to show what it is about. Sections consist of whole units. */
export interface Unit {
	/** Index of its first moment. */
	readonly moment: number;
	/** The stem number in the talk of each of its meaningful words. */
	readonly stems: readonly number[];
}

/** Minimum length of a unit, in characters: the length at which caption data sets join three or four captions. */
const MIN_LENGTH = 320;

/** Cuts a talk into units: joins moments of caption length, and keeps longer ones as they are. */
export function cutUnits({ moments, words, firstWords, offsets }: Talk): Unit[] {
	const units: { moment: number; stems: number[] }[] = [];
	let length = Infinity;
	moments.forEach((_, moment) => {
		if (length >= MIN_LENGTH) {
			units.push({ moment, stems: [] });
			length = 0;
		}
		length += (offsets[moment + 1] ?? 0) - (offsets[moment] ?? 0);
		const unit = units.at(-1);
		for (let index = firstWords[moment] ?? 0; index < (firstWords[moment + 1] ?? 0); index++) {
			const word = words[index];
			if (isMeaningful(word)) unit?.stems.push(word.stem);
		}
	});
	return units;
}
