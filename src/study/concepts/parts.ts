import { conceptId } from './concept-id.ts';
import type { Candidate } from './mentions.ts';

/** A term that is part of a longer one in more than this share of its places is not a term of its own. */
const SHARE = 0.6;

/**
 * For each term that is hardly ever said outside a longer one (`term memory`, `deep reinforcement`), the id of the longer one.
 * Time is linear in the terms.
 */
export function findParts(candidates: readonly Candidate[]): Map<string, string> {
	const byId = new Map(candidates.map((one) => [one.id, one]));
	const wholes = new Map<string, Candidate>();
	for (const whole of candidates) {
		for (const key of partsOf(whole.key)) {
			const part = byId.get(conceptId(whole.language, key));
			if (!part || timesSaid(whole) <= SHARE * timesSaid(part)) continue;
			const other = wholes.get(part.id);
			if (!other || timesSaid(whole) > timesSaid(other)) wholes.set(part.id, whole);
		}
	}
	const wholeOf = (id: string): string => {
		const whole = wholes.get(id);
		return whole ? wholeOf(whole.id) : id;
	};
	return new Map([...wholes.keys()].map((id) => [id, wholeOf(id)]));
}

/** The keys of the terms inside a term: all runs of its words but the whole. */
function partsOf(key: string): string[] {
	const words = key.split(' ');
	const parts: string[] = [];
	for (let length = 1; length < words.length; length++) {
		for (let from = 0; from + length <= words.length; from++) parts.push(words.slice(from, from + length).join(' '));
	}
	return parts;
}

const timesSaid = ({ surfaces }: Candidate): number => {
	let times = 0;
	for (const count of surfaces.values()) times += count;
	return times;
};
