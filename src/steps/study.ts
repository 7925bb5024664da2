import { openCache } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { type Quotable, quotedMentions, wordsAt } from '../markdown/term-page.ts';
import type { Concept, GlossaryEntry, Video, VideoHead, VideoId } from '../model.ts';
import { notesKey, type StudiedTalk, studiedKey } from '../tasks/studied-talk.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';
import { type CorpusStudy, studyCorpus } from './corpus.ts';

/**
 * A video in one language without its transcript, which stays in the cache: in memory, transcripts would take up most
 * of a large notebook.
 */
export interface TalkHead {
	readonly video: VideoHead;
	/** Whether its transcript is a translation; the video's main language has a talk of its own. */
	readonly translation: boolean;
	/** Number of moments. */
	readonly moments: number;
	readonly studied: Omit<StudiedTalk, 'trace'>;
}

/** All talks of a notebook, with the results that span them. */
export interface StudiedNotebook extends CorpusStudy {
	readonly talks: readonly TalkHead[];
	/** The words of a moment that the page of a concept quotes: see `wordsAt`. */
	readonly wordsIn: (id: VideoId, second: number) => Quotable;
}

/** Studies all videos in all their languages, then the corpus as a whole. The main language of a video comes first. */
export async function studyNotebook(
	videos: readonly Video[],
	glossary: readonly GlossaryEntry[],
	cache: BuildCache,
	pool: Pool,
	onTalk: (done: number, total: number) => void,
): Promise<StudiedNotebook> {
	const whole = await studyTalks(videos, glossary.map(withoutDefinition), cache, pool, onTalk);
	const main = whole.filter(({ translation }) => !translation);
	const translations = whole.filter(({ translation }) => translation);
	const traced = { main: main.map(traceOf), translations: translations.map(traceOf) };
	const corpus = await studyCorpus(traced, glossary, cache, pool);
	return { ...corpus, talks: whole.map(withoutWords), wordsIn: collectQuotes(main, corpus.concepts) };
}

const traceOf = ({ studied }: StudiedVideo): Uint8Array => studied.trace;

/** Definitions do not affect the study of a talk, so a new definition must not invalidate it. */
const withoutDefinition = ({ definition: _, ...entry }: GlossaryEntry): GlossaryEntry => entry;

/** A talk with its transcript and study results. */
interface StudiedVideo {
	readonly video: Video;
	readonly translation: boolean;
	readonly studied: StudiedTalk;
}

function withoutWords({ video, translation, studied }: StudiedVideo): TalkHead {
	const { moments, translations: _, ...head } = video;
	const { trace: __, ...rest } = studied;
	return { video: head, translation, moments: moments.length, studied: rest };
}

/** Keeps only the words of moments that the pages of concepts quote. */
function collectQuotes(talks: readonly StudiedVideo[], concepts: readonly Concept[]): StudiedNotebook['wordsIn'] {
	const quoted = Map.groupBy(
		concepts.flatMap(({ mentions }) => quotedMentions(mentions)),
		({ videoId }) => videoId,
	);
	const words = new Map(
		talks.map(({ video, studied }) => {
			const notes = { video, corrections: studied.corrections };
			// Several terms may quote the same moment.
			const seconds = new Set(quoted.get(video.id)?.map(({ second }) => second));
			return [video.id, new Map([...seconds].map((second) => [second, wordsAt(notes, second)]))];
		}),
	);
	return (id, second) => words.get(id)?.get(second) ?? { words: '', before: '', next: '' };
}

/** Talks per task. */
const BATCH = 8;

/**
 * Studies talks in the pool, except those whose video, glossary and program version are unchanged: their results
 * come from the cache.
 */
async function studyTalks(
	videos: readonly Video[],
	glossary: readonly GlossaryEntry[],
	{ talks: folder, version }: BuildCache,
	pool: Pool,
	onTalk: (done: number, total: number) => void,
): Promise<StudiedVideo[]> {
	const cache = openCache(folder);
	const base = digestOf(version, glossary);
	const talks = videos.flatMap(inEachLanguage).map((talk) => ({ ...talk, digest: digestOf(base, talk.video) }));

	const cached = talks.flatMap(({ digest }) => (cache.get(studiedKey(digest)) as StudiedTalk | undefined) ?? []);
	const studied = new Map(cached.map((one) => [one.digest, one]));
	const missing = talks.filter(({ digest }) => !studied.has(digest)).map(({ digest, video }) => ({ digest, video }));
	let done = studied.size;
	await Promise.all(
		inBatches(missing, BATCH).map(async (batch) => {
			const results = await pool.run('studyTalks', { talks: batch, glossary, cacheFolder: folder });
			for (const one of results) studied.set(one.digest, one);
			onTalk((done += batch.length), talks.length);
		}),
	);
	cache.prune(new Set([...studied.keys()].flatMap((digest) => [notesKey(digest), studiedKey(digest)])));
	return talks.flatMap(({ digest, video, translation }) => {
		const one = studied.get(digest);
		return one ? [{ video, translation, studied: one }] : [];
	});
}

/** Splits a video into its main transcript and its translations. */
function inEachLanguage(whole: Video): { video: Video; translation: boolean }[] {
	const { translations = [], ...video } = whole;
	return [
		{ video, translation: false },
		...translations.map((one) => ({ video: { ...video, ...one }, translation: true })),
	];
}
