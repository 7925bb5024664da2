import type { VideoDetails } from '../model.ts';
import type { Transcript } from './choose-transcripts.ts';
import { wordOverlap } from './word-overlap.ts';

/** A video's transcripts in one language. */
export interface LanguageTranscripts {
	/** BCP 47 tag. */
	readonly language: string;
	readonly transcripts: readonly Transcript[];
}

/**
 * The transcripts of one video by language, the main one first, which gets the video's own page. The main language is
 * the spoken one, if a source states it or speech recognition shows it; otherwise the notebook's; otherwise the one
 * with the most segments; otherwise the first by tag. The others follow, sorted by tag. Speech recognition in `en`
 * joins a person's transcript in `en-GB`, since both write down the same words.
 *
 * @param fallback tag of the notebook's language, also for segments whose source states none and whose words match no
 *   transcript that states one
 */
export function byLanguage(
	transcripts: readonly Transcript[],
	spoken: string | undefined,
	fallback: string,
): LanguageTranscripts[] {
	const parts = transcripts.flatMap(partsOf);
	const named = parts.filter((part): part is NamedPart => part.language !== undefined);
	const groups = new Map<string, Transcript[]>();
	for (const { language, part } of parts) {
		const tag = language ?? languageByWords(part, named) ?? spoken ?? fallback;
		groups.set(tag, [...(groups.get(tag) ?? []), part]);
	}
	joinRecognized(groups);
	const sorted = [...groups]
		.map(([language, members]): LanguageTranscripts => ({ language, transcripts: members }))
		.sort((a, b) => (a.language < b.language ? -1 : 1));
	const main =
		inLanguage(sorted, spoken) ??
		onlyRecognized(sorted) ??
		inLanguage(sorted, fallback) ??
		sorted.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
	return main ? [main, ...sorted.filter((group) => group !== main)] : [];
}

/** The group of a language, or else the first of one of its variants. */
function inLanguage(groups: readonly LanguageTranscripts[], tag: string | undefined): LanguageTranscripts | undefined {
	if (tag === undefined) return undefined;
	return (
		groups.find(({ language }) => language === tag) ??
		groups.find(({ language }) => primaryOf(language) === primaryOf(tag))
	);
}

/**
 * The only group of automatic captions, if there is just one and its word times show that it is speech recognition: of
 * several, some may be translations.
 */
function onlyRecognized(groups: readonly LanguageTranscripts[]): LanguageTranscripts | undefined {
	const automatic = groups.filter(({ transcripts }) => transcripts.some(({ captions }) => captions?.automatic));
	const [one, ...others] = automatic;
	return others.length === 0 && one?.transcripts.some(({ captions }) => captions?.wordTimes) ? one : undefined;
}

/** The part of a transcript that is in one language, and that language, if the source states it. */
interface Part {
	readonly language: string | undefined;
	readonly part: Transcript;
}

interface NamedPart extends Part {
	readonly language: string;
}

/**
 * Splits a transcript by language: a data set may have rows in several, a caption file has one, and either may state
 * none.
 */
function partsOf(transcript: Transcript): Part[] {
	const { segments } = transcript;
	const first = segments[0]?.language;
	if (segments.every(({ language }) => language === first))
		return segments.length > 0 ? [{ language: first, part: transcript }] : [];
	return [...Map.groupBy(segments, ({ language }) => language)].map(([language, members]) => ({
		language,
		part: { ...transcript, segments: members },
	}));
}

/** The language of the transcript that shares the most words with another, if it shares at least half of them. */
function languageByWords({ segments }: Transcript, named: readonly NamedPart[]): string | undefined {
	const shares = named.map(({ language, part }) => ({ language, share: wordOverlap(segments, part.segments) }));
	const best = shares.sort((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1))[0];
	return best && best.share >= 0.5 ? best.language : undefined;
}

function joinRecognized(groups: Map<string, Transcript[]>): void {
	for (const [language, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (!members.every(({ captions }) => captions?.automatic)) continue;
		const written = [...groups.keys()]
			.sort()
			.find(
				(other) =>
					other !== language &&
					primaryOf(other) === primaryOf(language) &&
					groups.get(other)?.some(({ captions }) => captions?.automatic === false),
			);
		if (written === undefined) continue;
		groups.get(written)?.push(...members);
		groups.delete(language);
	}
}

/** Language and script: `zh` for `zh-CN`, `zh-Hant` for `zh-Hant-TW`. */
function primaryOf(tag: string): string {
	const [language = '', second = ''] = tag.split('-');
	return /^[A-Za-z]{4}$/.test(second) ? `${language}-${second}` : language;
}

/**
 * Merges the details that the sources state about a video besides its facts. If they differ, those with the longest
 * JSON win, and of equally long ones the first in code unit order, so the order of files does not matter.
 */
export function detailsOf(transcripts: readonly Transcript[]): VideoDetails | undefined {
	// All segments of a caption file share their details, and those of a data set have none.
	const all = new Set(transcripts.flatMap(({ segments }) => segments[0]?.details ?? []));
	const ranked = [...all]
		.map((details) => ({ details, text: JSON.stringify(details) }))
		.filter(({ text }) => text !== '{}');
	ranked.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
	return ranked.reduceRight<VideoDetails | undefined>((sum, { details }) => ({ ...sum, ...details }), undefined);
}

const sizeOf = ({ transcripts }: LanguageTranscripts): number =>
	transcripts.reduce((sum, { segments }) => sum + segments.length, 0);
