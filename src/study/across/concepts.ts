import type { Concept, GlossaryEntry } from '../../model.ts';
import { findCompanions } from './companions.ts';
import type { Corpus } from './corpus.ts';
import { conceptId } from './concept-id.ts';
import { byTelling, type Candidate, collectMentions } from './mentions.ts';
import { compareTexts } from './order.ts';
import { addOwnTerms } from './own-terms.ts';
import { giveSlugs } from './slugs.ts';

/** A term is a concept if it is a key term in so many videos. */
const LEAST_VIDEOS = 2;

/**
 * The terms that are key terms in two videos or more, and all terms of the glossary, with every moment in any video that
 * says them, and with the terms that go with them. Time is linear in the words, but for what stands together in one unit.
 */
export function findConcepts(corpus: Corpus, glossary: readonly GlossaryEntry[] = []): Concept[] {
	const candidates = findCandidates(corpus);
	const starting = Map.groupBy(candidates, ({ stems }) => stems[0] ?? -1);
	for (const video of corpus.videos) collectMentions(video, starting);

	const common = candidates.map((one) => ({ ...one, text: commonest(one.surfaces), also: [] }));
	const found = addOwnTerms(common, corpus, glossary);
	const companions = findCompanions(
		found.map(({ mentions, text }) => ({
			words: text.toLowerCase().split(' '),
			units: mentions.map(({ unit }) => unit),
		})),
		corpus.units,
	);
	const slugs = giveSlugs(found);
	return found
		.map(({ id, also, text, language, definition, mentions }, index): Concept => ({
			id,
			also,
			slug: slugs[index] ?? '',
			text,
			language,
			...(definition !== undefined && { definition }),
			mentions: [...mentions].sort(byTelling).map(({ videoId, second, count }) => ({ videoId, second, count })),
			goesWith: companions[index]?.flatMap((other) => found[other]?.id ?? []) ?? [],
		}))
		.sort((a, b) => compareTexts(a.text, b.text) || (a.id < b.id ? -1 : 1));
}

/** The key terms of enough videos, in the order of their ids, but for single words of any subject. */
function findCandidates({ videos, numberOf, general }: Corpus): Candidate[] {
	const counts = new Map<string, { language: string; key: string; videos: number }>();
	for (const { notes } of videos) {
		const keys = new Set([...notes.terms, ...notes.sections.flatMap(({ terms }) => terms)].map(({ key }) => key));
		for (const key of keys) {
			const id = conceptId(notes.language, key);
			const count = counts.get(id);
			if (count) count.videos++;
			else counts.set(id, { language: notes.language, key, videos: 1 });
		}
	}
	return [...counts]
		.filter(([, count]) => count.videos >= LEAST_VIDEOS)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, { language, key }]) => {
			const stems = key.split(' ').map((stem) => numberOf(language, stem) ?? -1);
			return { id, language, stems, surfaces: new Map<string, number>(), mentions: [] };
		})
		.filter(({ stems }) => stems.length > 1 || !general[stems[0] ?? -1]);
}

function commonest(counts: ReadonlyMap<string, number>): string {
	return [...counts].sort(([a, one], [b, other]) => other - one || (a > b ? -1 : 1))[0]?.[0] ?? '';
}
