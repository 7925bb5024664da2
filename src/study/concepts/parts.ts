import { conceptId } from './concept-id.ts';
import type { Candidate } from './mentions.ts';

/** A term is merged into a longer one that accounts for more than this share of its occurrences. */
const MAX_SHARE = 0.6;

/**
 * For each term that hardly ever occurs outside a longer one (`term memory`, `deep reinforcement`), the id of the
 * longer one, or of the outermost if that one is a part, too. Time is linear in the terms.
 */
export function findParts(candidates: readonly Candidate[]): Map<string, string> {
	const byId = new Map(candidates.map((one) => [one.id, one]));
	const wholes = new Map<string, Candidate>();
	for (const whole of candidates) {
		for (const key of partsOf(whole.key)) {
			const part = byId.get(conceptId(whole.language, key));
			if (!part || occurrences(whole) <= MAX_SHARE * occurrences(part)) continue;
			const other = wholes.get(part.id);
			if (!other || occurrences(whole) > occurrences(other)) wholes.set(part.id, whole);
		}
	}
	const wholeOf = (id: string): string => {
		const whole = wholes.get(id);
		return whole ? wholeOf(whole.id) : id;
	};
	return new Map([...wholes.keys()].map((id) => [id, wholeOf(id)]));
}

/** The keys of the terms inside a term: all proper runs of its words. */
function partsOf(key: string): string[] {
	const words = key.split(' ');
	const parts: string[] = [];
	for (let length = 1; length < words.length; length++) {
		for (let from = 0; from + length <= words.length; from++) parts.push(words.slice(from, from + length).join(' '));
	}
	return parts;
}

const occurrences = ({ surfaces }: Candidate): number => {
	let times = 0;
	for (const count of surfaces.values()) times += count;
	return times;
};
