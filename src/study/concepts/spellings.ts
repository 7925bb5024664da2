import { openLanguage } from '../words/language.ts';
import { conceptId } from './concept-id.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Candidate } from './mentions.ts';

/**
 * The candidates, each with all its spellings: two words of a phrase may be written as one (`data set`, `dataset`;
 * `space-time diagram`, `spacetime diagram`), and its last word may be a short form (`neural net`, `neural network`). A
 * candidate that is another's spelling is merged into that one.
 */
export function joinSpellings(candidates: readonly Candidate[], corpus: Corpus): Candidate[] {
	/** The candidates with other spellings, by all their ids. */
	const owners = new Map<string, Candidate>();
	const mergedIds = new Set<string>();
	const joined = candidates.map((one): Candidate => {
		if (mergedIds.has(one.id)) return one;
		const others = otherSpellings(one, corpus).filter(({ id }) => !mergedIds.has(id));
		if (others.length === 0) return one;
		const [apart, ...more] = one.spellings;
		const spellings: Candidate['spellings'] = [apart, ...more, ...others.map(({ stems }) => stems)];
		const sameAs = others.map(({ id }) => id);
		const merged = { ...one, spellings, sameAs };
		for (const id of sameAs) mergedIds.add(id);
		for (const id of [one.id, ...sameAs]) owners.set(id, merged);
		return merged;
	});
	const keyVideos = countSubjects(owners, corpus);
	return joined
		.filter(({ id }) => !mergedIds.has(id))
		.map((one) => ({ ...one, keyVideos: keyVideos.get(one) ?? one.keyVideos }));
}

/**
 * A phrase's spellings with two of its words as one, or with the short or full form of its last word, limited to those
 * that occur in the corpus.
 */
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

/** For each candidate, the number of videos that are about it in any of its spellings. */
function countSubjects(owners: ReadonlyMap<string, Candidate>, { videos }: Corpus): Map<Candidate, number> {
	const counts = new Map<Candidate, number>();
	if (owners.size === 0) return counts;
	for (const { trace } of videos) {
		const about = new Set(trace.subjects.flatMap((key) => owners.get(conceptId(trace.language, key)) ?? []));
		for (const one of about) counts.set(one, (counts.get(one) ?? 0) + 1);
	}
	return counts;
}
