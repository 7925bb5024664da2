import { openLanguage } from '../words/language.ts';
import { conceptId } from './concept-id.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Candidate } from './mentions.ts';

/**
 * The candidates, each with all its spellings: a phrase may be written with two of its words as one (`data set`, `dataset`;
 * `space-time diagram`, `spacetime diagram`), or with the short form of the last (`neural net`, `neural network`). A candidate
 * that is another's spelling becomes part of that one.
 */
export function joinSpellings(candidates: readonly Candidate[], corpus: Corpus): Candidate[] {
	/** The candidates that have other spellings, by the ids of all of them. */
	const owners = new Map<string, Candidate>();
	const taken = new Set<string>();
	const joined = candidates.map((one): Candidate => {
		if (taken.has(one.id)) return one;
		const others = otherSpellings(one, corpus).filter(({ id }) => !taken.has(id));
		if (others.length === 0) return one;
		const [apart, ...more] = one.spellings;
		const spellings: Candidate['spellings'] = [apart, ...more, ...others.map(({ stems }) => stems)];
		const sameAs = others.map(({ id }) => id);
		const whole = { ...one, spellings, sameAs };
		for (const id of sameAs) taken.add(id);
		for (const id of [one.id, ...sameAs]) owners.set(id, whole);
		return whole;
	});
	const keyVideos = countSubjects(owners, corpus);
	return joined
		.filter(({ id }) => !taken.has(id))
		.map((one) => ({ ...one, keyVideos: keyVideos.get(one) ?? one.keyVideos }));
}

/** The spellings of a phrase with two of its words as one, or with the last word in its other length, of those that anybody says. */
function otherSpellings({ key, language: tag }: Candidate, { numberOf }: Corpus): { id: string; stems: number[] }[] {
	const words = key.split(' ');
	if (words.length < 2) return [];
	const language = openLanguage(tag);
	const asOne = words.slice(1).map((second, first) => {
		const joined = language.look(`${words[first] ?? ''}${second}`).stem;
		return [...words.slice(0, first), joined, ...words.slice(first + 2)];
	});
	const other = language.otherLengths.get(words.at(-1) ?? '');
	const inOtherLength = other === undefined ? [] : [words.with(-1, other)];
	return [...asOne, ...inOtherLength].flatMap((spelling) => {
		const stems = spelling.flatMap((stem) => numberOf(tag, stem) ?? []);
		return stems.length === spelling.length ? [{ id: conceptId(tag, spelling.join(' ')), stems }] : [];
	});
}

/** How many videos are about a candidate in any of its spellings. */
function countSubjects(owners: ReadonlyMap<string, Candidate>, { videos }: Corpus): Map<Candidate, number> {
	const counts = new Map<Candidate, number>();
	if (owners.size === 0) return counts;
	for (const { trace } of videos) {
		const about = new Set(trace.subjects.flatMap((key) => owners.get(conceptId(trace.language, key)) ?? []));
		for (const one of about) counts.set(one, (counts.get(one) ?? 0) + 1);
	}
	return counts;
}
