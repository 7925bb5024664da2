import type { Chapter } from '../../../model.ts';
import type { Format, TrackFacts } from '../track.ts';
import { toCaptions } from '../fields/timed-texts.ts';
import { isObject, propertyOf } from './json-input.ts';
import { hasTexts, findTexts } from './texts-in-json.ts';

/**
 * The JSON of any program whose texts, times and speakers have common names: Whisper and its derivatives,
 * youtube-transcript-api, transcription services, podcasts, lecture sites. It contains timed texts, or a list that is
 * meant for them, but empty.
 */
export const jsonTranscript = {
	name: 'JSON transcript',
	looksLike: (value) => hasTexts(value) || lists.some((list) => Array.isArray(propertyOf(value, list))),
	parse: (value) => ({ ...toCaptions(findTexts(value)), facts: factsIn(value) }),
} as const satisfies Format<unknown>;

/** Lists that programs write even if there is no speech. */
const lists = ['segments', 'snippets', 'chunks', 'transcripts', 'transcription', 'utterances', 'body', 'words'];

const languageNames = [
	'language_code',
	'languageCode',
	'language',
	'lang',
	'locale',
	'detected_language',
	'spokenLanguageTag',
	'internalLanguageCode',
];

/** Reads facts from the objects around the texts. */
function factsIn(value: unknown): TrackFacts {
	const textIn = (objects: readonly unknown[], names: readonly string[]): string | undefined =>
		objects
			.flatMap((object) => names.map((name) => propertyOf(object, name)))
			.find((property) => typeof property === 'string' && !['', 'auto'].includes(property)) as string | undefined;
	const [videoId, title, url] = ['video_id', 'title', 'url'].map((name) => textIn([value], [name]));
	const language = textIn(objectsIn(value), languageNames);
	const chapters = chaptersIn(propertyOf(value, 'chapters'));
	return {
		...(videoId && { videoId }),
		...(title && { title }),
		...(url && { url }),
		...(language && { language }),
		...(chapters.length > 0 && { chapters }),
	};
}

/** Returns a value and the objects nested in it, of lists only the first, outermost first. */
function objectsIn(value: unknown): unknown[] {
	const levels: unknown[][] = [[firstOf(value)]];
	for (let depth = 0; depth < 3; depth += 1) {
		levels.push(
			(levels.at(-1) ?? []).flatMap((one) => (isObject(one) ? Object.values(one).map(firstOf).filter(isObject) : [])),
		);
	}
	return levels.flat();
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : value);

function chaptersIn(value: unknown): Chapter[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((chapter: unknown) => {
		const [start, title] = [propertyOf(chapter, 'start_time'), propertyOf(chapter, 'title')];
		return typeof start === 'number' && typeof title === 'string' ? [{ start, title }] : [];
	});
}
