import type { Talk } from '../words/talk.ts';

/** The indices of the words that begin what another speaker says. */
export function turnsOf({ moments, offsets, words }: Talk): Set<number> {
	const turns = new Set<number>();
	let word = 0;
	moments.forEach(({ marks = [] }, moment) => {
		for (const { kind, at } of marks) {
			if (kind !== 'speaker') continue;
			while ((words[word]?.start ?? Infinity) < (offsets[moment] ?? 0) + at) word++;
			turns.add(word);
		}
	});
	return turns;
}
