import type { Concept, GlossaryEntry } from '../../model.ts';
import { findCompanions } from './companions.ts';
import { type Corpus, readCorpus } from '../corpus/corpus.ts';
import { conceptId } from './concept-id.ts';
import { byFirstStem, byScore, type Candidate, collectMentions, countVideos } from './mentions.ts';
import { compareTexts } from '../../text/collation.ts';
import { addOwnTerms } from './own-terms.ts';
import { findParts } from './parts.ts';
import { giveSlugs } from './slugs.ts';
import { joinSpellings } from './spellings.ts';
import type { Trace } from '../corpus/trace.ts';
import { openLanguage } from '../words/language.ts';

/** A concept is said in at least this many videos … */
const MIN_VIDEOS = 2;
/**
 * … and is a key term in this many. A phrase means the same in every video, so one is enough; a general word needs
 * more.
 */
const KEY_VIDEOS = { general: 3, word: 2, phrase: 1 };
/**
 * Of the videos that say a concept, at least one in this many has it as a key term; otherwise most mention it in
 * passing.
 */
const VIDEOS_PER_KEY_VIDEO = { general: 5, word: 6, phrase: 8 };

/**
 * The terms of two videos or more, and all terms of the glossary, each with its mentions in all videos and its
 * companions. Words that many videos say and few are about (`measure`, `faster`) are no concepts, however large the
 * collection grows. A term that hardly occurs outside a longer one is merged into the longer one, and spellings apart
 * and as one word (`data set`, `dataset`) are one term. Sorted by text; independent of the order of the traces. Time is
 * linear in the words, apart from terms that share a unit.
 *
 * @param glossary the one that the traces were made with
 */
export function findConcepts(traces: readonly Trace[], glossary: readonly GlossaryEntry[]): Concept[] {
	const corpus = readCorpus(traces);
	const candidates = joinSpellings(withoutPassingMentions(corpus, findCandidates(corpus)), corpus);
	const byStem = byFirstStem(candidates, corpus.stems);
	for (const video of corpus.videos) collectMentions(video, byStem);

	const wholes = findParts(candidates);
	const partsOf = Map.groupBy(wholes.keys(), (part) => wholes.get(part));
	const common = candidates
		.filter(({ id }) => !wholes.has(id))
		.map((one) => ({
			...one,
			text: bestForm(one),
			also: [...one.sameAs, ...(partsOf.get(one.id) ?? [])],
			about: one.keyVideos,
		}));
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
		.map(({ id, also, text, language, definitions, about, mentions }, index): Concept => ({
			id,
			also,
			slug: slugs[index] ?? '',
			text,
			language,
			...(definitions && { definitions }),
			about,
			mentions: [...mentions].sort(byScore).map(({ videoId, second }) => ({ videoId, second })),
			goesWith: companions[index]?.flatMap((other) => found[other]?.id ?? []) ?? [],
		}))
		.sort((a, b) => compareTexts(a.text, b.text) || (a.id < b.id ? -1 : 1));
}

/** Terms that are key terms in enough videos, sorted by id. */
function findCandidates({ videos, numberOf, general }: Corpus): Candidate[] {
	const counts = new Map<string, { language: string; key: string; keyVideos: number }>();
	for (const { trace } of videos) {
		const { language, subjects } = trace;
		for (const key of subjects) {
			const id = conceptId(language, key);
			const count = counts.get(id);
			if (count) count.keyVideos++;
			else counts.set(id, { language, key, keyVideos: 1 });
		}
	}
	return [...counts]
		.map(([id, { language, key, keyVideos }]): Candidate => {
			const stems = key.split(' ').map((stem) => numberOf(language, stem) ?? -1);
			return { id, language, key, spellings: [stems], sameAs: [], keyVideos, surfaces: new Map(), mentions: [] };
		})
		.filter((one) => one.keyVideos >= KEY_VIDEOS[classOf(one, general)])
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The candidates that enough videos say, and that enough of those videos are about. */
function withoutPassingMentions({ videos, stems, general }: Corpus, candidates: readonly Candidate[]): Candidate[] {
	const videosSaying = countVideos(videos, candidates, byFirstStem(candidates, stems));
	return candidates.filter((one, place) => {
		const said = videosSaying[place] ?? 0;
		return said >= MIN_VIDEOS && said <= one.keyVideos * VIDEOS_PER_KEY_VIDEO[classOf(one, general)];
	});
}

/** @param general for each stem, whether it is a general word */
function classOf(
	{ spellings: [[first = -1, ...more]] }: Candidate,
	general: readonly boolean[],
): keyof typeof KEY_VIDEOS {
	if (more.length > 0) return 'phrase';
	return general[first] ? 'general' : 'word';
}

const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** Minimum ratio of the preferred form to the most common one: less may be a slip. */
const PREFERRED = 0.1;

/**
 * The most common form, or a better one unless it is rare: the full one of a short one (`neural network` of `neural
 * net`), which is what people look up, and that in capitals of an abbreviation (`AI`), since captions often lack them.
 */
function bestForm({ surfaces, language: tag }: Candidate): string {
	const byCount = [...surfaces].sort(([a, one], [b, other]) => other - one || (a > b ? -1 : 1));
	const [[form, times] = ['', 0]] = byCount;
	const isCommon = (count = 0): boolean => count >= PREFERRED * times;
	const capitals = form.toUpperCase();
	if (ABBREVIATION.test(capitals) && isCommon(surfaces.get(capitals))) return capitals;
	const { look, otherLengths } = openLanguage(tag);
	const lastStem = (text: string): string => look(text.split(' ').at(-1) ?? '').stem;
	const full = otherLengths.get(lastStem(form)) ?? '';
	if (full.length <= lastStem(form).length) return form;
	const [inFull = form] = byCount.find(([text, count]) => isCommon(count) && lastStem(text) === full) ?? [];
	return inFull;
}
