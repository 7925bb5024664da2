import type { CorpusVideo } from './corpus.ts';
import { wordsOf } from './corpus.ts';
import type { Vector } from './unit-index.ts';

const MOST = 4;
const LONGEST = 3;

/**
 * What a stretch of words and a unit of another video both speak of, as the other says it, most telling first. Words that
 * follow each other in both make one term, and words of any subject make none alone. Empty where they share fewer than two
 * stems of a subject: that may be chance.
 *
 * @param runs those of the stretch, of `runsOf`
 * @param vector weights of its stems
 */
export function sharedTerms(
	runs: ReadonlySet<string>,
	vector: Vector,
	other: CorpusVideo,
	unit: number,
	general: readonly boolean[],
): string[] {
	const said = wordsOf(other, unit);
	if (new Set(said.filter((stem) => vector.has(stem) && !general[stem])).size < 2) return [];
	const first = other.firstWords[other.units[unit] ?? 0] ?? 0;
	const found = new Map<string, { text: string; weight: number; stems: readonly number[] }>();
	for (let at = 0; at < said.length;) {
		let length = 0;
		let weight = 0;
		while (
			length < LONGEST &&
			vector.has(said[at + length] ?? -1) &&
			runs.has(said.subarray(at, at + length + 1).join(' '))
		) {
			weight += vector.get(said[at + length] ?? -1) ?? 0;
			length++;
		}
		if (length > 0) {
			const stems = [...said.subarray(at, at + length)];
			const text = other.text.slice(other.starts[first + at], other.ends[first + at + length - 1]);
			const key = stems.join(' ');
			const isGeneral = stems.every((stem) => general[stem]);
			if (!isGeneral && !found.has(key)) found.set(key, { text, weight, stems });
		}
		at += Math.max(1, length);
	}
	const chosen: { text: string; stems: readonly number[] }[] = [];
	for (const one of [...found.values()].sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))) {
		if (chosen.length === MOST) break;
		if (!chosen.some(({ stems }) => one.stems.every((stem) => stems.includes(stem)))) chosen.push(one);
	}
	return chosen.map(({ text }) => text);
}

/** All runs of one to three stems that stand together in some words. */
export function runsOf(words: Int32Array): Set<string> {
	const runs = new Set<string>();
	for (let at = 0; at < words.length; at++) {
		for (let length = 1; length <= LONGEST && (words[at + length - 1] ?? -1) >= 0; length++) {
			runs.add(words.subarray(at, at + length).join(' '));
		}
	}
	return runs;
}
