import { openCache } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { BuildCache } from '../cache/workshop.ts';
import { type Quotable, quotedMentions, wordsAt } from '../markdown/term-page.ts';
import type { Concept, GlossaryEntry, Video, VideoHead, VideoId } from '../model.ts';
import { notesOf, type StudiedTalk, studiedOf } from '../tasks/studied-talk.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';
import { type Ties, tieTalks } from './ties.ts';

/**
 * A video in one of its languages, as the rest of the build knows it: without its words, which are in the cache. In memory
 * they would be most of a large notebook.
 */
export interface TalkHead {
	readonly video: VideoHead;
	/** Whether its words are a translation: the video's main language has a talk of its own. */
	readonly translation: boolean;
	/** How many there are. */
	readonly moments: number;
	readonly studied: Omit<StudiedTalk, 'trace'>;
}

/** All talks of a notebook, and what ties them together. */
export interface StudiedNotebook extends Ties {
	readonly talks: readonly TalkHead[];
	/** What is said in a moment that the page of a concept quotes: see `wordsAt`. */
	readonly wordsIn: (id: VideoId, second: number) => Quotable;
}

/** Studies all videos, each in all its languages, and ties them together. The main language of a video comes first. */
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
	const ties = await tieTalks(traced, glossary, cache, pool);
	return { ...ties, talks: whole.map(withoutWords), wordsIn: rememberQuotes(main, ties.concepts) };
}

const traceOf = ({ studied }: WholeTalk): Uint8Array => studied.trace;

/** What is found in a talk has nothing to do with what the glossary says of a term: a change of that is no reason to study it. */
const withoutDefinition = ({ definition: _, ...entry }: GlossaryEntry): GlossaryEntry => entry;

/** A talk with all that was found in it. */
interface WholeTalk {
	readonly video: Video;
	readonly translation: boolean;
	readonly studied: StudiedTalk;
}

function withoutWords({ video, translation, studied }: WholeTalk): TalkHead {
	const { moments, translations: _, ...head } = video;
	const { trace: __, ...rest } = studied;
	return { video: head, translation, moments: moments.length, studied: rest };
}

/** Of all words, those of the moments that the pages of concepts quote. */
function rememberQuotes(talks: readonly WholeTalk[], concepts: readonly Concept[]): StudiedNotebook['wordsIn'] {
	const quoted = Map.groupBy(
		concepts.flatMap(({ mentions }) => quotedMentions(mentions)),
		({ videoId }) => videoId,
	);
	const words = new Map(
		talks.map(({ video, studied }) => {
			const notes = { video, corrections: studied.corrected };
			// Several terms quote one moment.
			const seconds = new Set(quoted.get(video.id)?.map(({ second }) => second));
			return [video.id, new Map([...seconds].map((second) => [second, wordsAt(notes, second)]))];
		}),
	);
	return (id, second) => words.get(id)?.get(second) ?? { words: '', before: '', next: '' };
}

/** Talks that one task studies. */
const BATCH = 8;

/** Studies those talks in the pool whose words, glossary or program have changed; the others are as they were. */
async function studyTalks(
	videos: readonly Video[],
	glossary: readonly GlossaryEntry[],
	{ talks: folder, version }: BuildCache,
	pool: Pool,
	onTalk: (done: number, total: number) => void,
): Promise<WholeTalk[]> {
	const cache = openCache(folder);
	const base = digestOf(version, glossary);
	const talks = videos.flatMap(inEachLanguage).map((talk) => ({ ...talk, digest: digestOf(base, talk.video) }));

	const kept = talks.flatMap(({ digest }) => (cache.get(studiedOf(digest)) as StudiedTalk | undefined) ?? []);
	const studied = new Map(kept.map((one) => [one.digest, one]));
	const missing = talks.filter(({ digest }) => !studied.has(digest)).map(({ digest, video }) => ({ digest, video }));
	let done = studied.size;
	await Promise.all(
		inBatches(missing, BATCH).map(async (batch) => {
			const made = await pool.run('studyTalks', { talks: batch, glossary, cacheFolder: folder });
			for (const one of made) studied.set(one.digest, one);
			onTalk((done += batch.length), talks.length);
		}),
	);
	cache.prune(new Set([...studied.keys()].flatMap((digest) => [notesOf(digest), studiedOf(digest)])));
	return talks.flatMap(({ digest, video, translation }) => {
		const one = studied.get(digest);
		return one ? [{ video, translation, studied: one }] : [];
	});
}

/** A video as its main transcript tells it, and as each other does. */
function inEachLanguage(whole: Video): { video: Video; translation: boolean }[] {
	const { translations = [], ...video } = whole;
	return [
		{ video, translation: false },
		...translations.map(({ language, title = video.title, moments }) => ({
			video: { ...video, title, language, moments },
			translation: true,
		})),
	];
}
