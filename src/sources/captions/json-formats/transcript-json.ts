import type { Chapter } from '../../../model.ts';
import type { Track, TrackFacts } from '../track.ts';
import { captionsOfTexts } from '../fields/timed-texts.ts';
import { hasKey, isObject } from './json-input.ts';
import { holdsTexts, textsIn } from './texts-in-json.ts';

/** Lists that programs write even where nothing was said. */
const lists = ['segments', 'snippets', 'chunks', 'transcripts', 'utterances', 'body', 'words'];

/** Whether a JSON value is a transcript: texts with times stand in it, wherever, or a list that is meant for them is empty. */
export function looksLikeTranscript(value: unknown): boolean {
	return holdsTexts(value) || lists.some((list) => Array.isArray(propertyOf(value, list)));
}

/**
 * Reads the JSON of whatever program, as long as names of usual meaning tell texts, times and speakers: Whisper and its
 * relatives, youtube-transcript-api, services that transcribe, podcasts, sites of lectures.
 */
export function parseTranscript(value: unknown): Track {
	return { ...captionsOfTexts(textsIn(value)), facts: factsIn(value) };
}

const languageNames = ['language_code', 'languageCode', 'language', 'lang', 'locale', 'detected_language'];

/** What the values around the texts say. */
function factsIn(value: unknown): TrackFacts {
	const around = objectsIn(value);
	const said = (names: readonly string[], where: readonly unknown[]): string | undefined =>
		where
			.flatMap((one) => names.map((name) => propertyOf(one, name)))
			.find((one) => typeof one === 'string' && one !== '') as string | undefined;
	const [videoId, title, url] = ['video_id', 'title', 'url'].map((name) => said([name], [value]));
	const language = said(languageNames, around);
	const chapters = chaptersIn(propertyOf(value, 'chapters'));
	return {
		...(videoId && { videoId }),
		...(title && { title }),
		...(url && { url }),
		...(language && { language }),
		...(chapters.length > 0 && { chapters }),
	};
}

/** A value and the objects within it that are in no list, those further out first. */
function objectsIn(value: unknown): unknown[] {
	const levels: unknown[][] = [[value]];
	for (let depth = 0; depth < 3; depth += 1) {
		levels.push((levels.at(-1) ?? []).flatMap((one) => (isObject(one) ? Object.values(one).filter(isObject) : [])));
	}
	return levels.flat();
}

function chaptersIn(value: unknown): Chapter[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((chapter: unknown) => {
		const [start, title] = [propertyOf(chapter, 'start_time'), propertyOf(chapter, 'title')];
		return typeof start === 'number' && typeof title === 'string' ? [{ start, title }] : [];
	});
}

const propertyOf = (value: unknown, name: string): unknown => (hasKey(value, name) ? value[name] : undefined);
