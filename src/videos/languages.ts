import type { VideoDetails } from '../model.ts';
import type { Transcript } from './choose-transcripts.ts';
import { sharedWords } from './same-words.ts';

/** The transcripts of one video that are in one language. */
export interface LanguageTranscripts {
	/** BCP 47 tag. */
	readonly language: string;
	readonly transcripts: readonly Transcript[];
}

/**
 * The transcripts of one video by language, the main one first, whose address is the video's: the language that is spoken
 * where a source says which that is or a program heard it, else the notebook's, else the one with the most segments, else the
 * first by tag. The others follow sorted by tag. What a program heard in `en` joins what a person wrote in `en-GB`: both
 * write down the same words.
 *
 * @param fallback tag of the notebook's language: also that of segments whose source names none, and whose words are not
 *   those of one that does
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
		const tag = language ?? likeness(part, named) ?? spoken ?? fallback;
		groups.set(tag, [...(groups.get(tag) ?? []), part]);
	}
	joinAutomatic(groups);
	const sorted = [...groups]
		.map(([language, members]): LanguageTranscripts => ({ language, transcripts: members }))
		.sort((a, b) => (a.language < b.language ? -1 : 1));
	const main =
		inLanguage(sorted, spoken) ??
		onlyHeard(sorted) ??
		inLanguage(sorted, fallback) ??
		sorted.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
	return main ? [main, ...sorted.filter((group) => group !== main)] : [];
}

/** The group of a language, or else the first of a variety of it. */
function inLanguage(groups: readonly LanguageTranscripts[], tag: string | undefined): LanguageTranscripts | undefined {
	if (tag === undefined) return undefined;
	return (
		groups.find(({ language }) => language === tag) ??
		groups.find(({ language }) => primaryOf(language) === primaryOf(tag))
	);
}

/** The one group that a program wrote, if it heard the words: where there are several, others may be its translations. */
function onlyHeard(groups: readonly LanguageTranscripts[]): LanguageTranscripts | undefined {
	const automatic = groups.filter(({ transcripts }) => transcripts.some(({ captions }) => captions?.automatic));
	const [one, ...others] = automatic;
	return others.length === 0 && one?.transcripts.some(({ captions }) => captions?.wordTimes) ? one : undefined;
}

/** What of a transcript is in one language, and which that is, where the source names it. */
interface Part {
	readonly language: string | undefined;
	readonly part: Transcript;
}

interface NamedPart extends Part {
	readonly language: string;
}

/** A data set may have rows in several languages, a caption file has one; either may name none. */
function partsOf(transcript: Transcript): Part[] {
	const { segments } = transcript;
	const first = segments[0]?.language;
	if (segments.every(({ language }) => language === first))
		return segments.length > 0 ? [{ language: first, part: transcript }] : [];
	return [...Map.groupBy(segments, ({ language }) => language)].map(([language, of]) => ({
		language,
		part: { ...transcript, segments: of },
	}));
}

/** The language of the transcript that has most of another's words, if it has half of them. */
function likeness({ segments }: Transcript, named: readonly NamedPart[]): string | undefined {
	const shares = named.map(({ language, part }) => ({ language, share: sharedWords(segments, part.segments) }));
	const best = shares.sort((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1))[0];
	return best && best.share >= 0.5 ? best.language : undefined;
}

function joinAutomatic(groups: Map<string, Transcript[]>): void {
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

/** Language and script: `zh` of `zh-CN`, `zh-Hant` of `zh-Hant-TW`. */
function primaryOf(tag: string): string {
	const [language = '', second = ''] = tag.split('-');
	return /^[A-Za-z]{4}$/.test(second) ? `${language}-${second}` : language;
}

/**
 * What the sources say of a video besides its facts. Where transcripts differ, the one that says most
 * is taken, and of those that say equally much the first by its text: so the order of files does not matter.
 */
export function detailsOf(transcripts: readonly Transcript[]): VideoDetails | undefined {
	// All segments of a caption file have the same, and those of a data set none.
	const all = new Set(transcripts.flatMap(({ segments }) => segments[0]?.details ?? []));
	const said = [...all]
		.map((details) => ({ details, text: JSON.stringify(details) }))
		.filter(({ text }) => text !== '{}');
	said.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
	return said.reduceRight<VideoDetails | undefined>((sum, { details }) => ({ ...sum, ...details }), undefined);
}

const sizeOf = ({ transcripts }: LanguageTranscripts): number =>
	transcripts.reduce((sum, { segments }) => sum + segments.length, 0);
