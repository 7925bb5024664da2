import { type Cache, openCache } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import type { Workshop } from '../cache/workshop.ts';
import type { GlossaryEntry, Video } from '../model.ts';
import { type StudiedTalk, studiedOf, notesOf, type TalkToStudy } from '../tasks/study-talks.ts';
import { inBatches, type Pool } from '../tasks/pool.ts';

/** A video in one of its languages, and what was found in it. */
export interface Talk {
	readonly video: Video;
	/** Whether its words are a translation: the video's main language has a talk of its own. */
	readonly translation: boolean;
	readonly studied: StudiedTalk;
}

/** Talks that one task studies. */
const BATCH = 8;

/**
 * Studies all videos, each in all its languages: those whose words, glossary or program have changed in the pool, the
 * others as they were. The main language of a video comes first.
 */
export async function studyTalks(
	videos: readonly Video[],
	glossary: readonly GlossaryEntry[],
	{ talks: folder, version }: Workshop,
	pool: Pool,
	onTalk: (done: number, total: number) => void,
): Promise<Talk[]> {
	const cache = openCache(folder);
	const base = digestOf(version, glossary);
	const talks = videos.flatMap(inEachLanguage).map((talk) => ({ ...talk, digest: digestOf(base, talk.video) }));

	const kept = talks.map(({ digest }) => findStudied(cache, digest));
	const studied = new Map(kept.flatMap((one) => (one ? [[one.digest, one] as const] : [])));
	const missing = talks.filter(({ digest }) => !studied.has(digest));
	let done = studied.size;
	await Promise.all(
		inBatches<TalkToStudy>(missing, BATCH).map(async (batch) => {
			const talksToStudy = batch.map(({ digest, video }) => ({ digest, video }));
			for (const one of await pool.run('studyTalks', { talks: talksToStudy, glossary, cacheFolder: folder })) {
				studied.set(one.digest, one);
			}
			onTalk((done += batch.length), talks.length);
		}),
	);
	cache.keepOnly(new Set([...studied.keys()].flatMap((digest) => [notesOf(digest), studiedOf(digest)])));
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
		...translations.map(({ language, moments }) => ({ video: { ...video, language, moments }, translation: true })),
	];
}

const findStudied = (cache: Cache, digest: string): StudiedTalk | undefined =>
	cache.find(studiedOf(digest)) as StudiedTalk | undefined;
