import type { Segment, VideoDetails } from '../model.ts';

/** The segments of one video that are in one language. */
export interface LanguageSegments {
	/** BCP 47 tag. */
	readonly language: string;
	readonly segments: readonly Segment[];
}

/**
 * The segments of one video by language, the main one first: the language that is spoken where a source says which that
 * is, else the one with the most segments, else the first by tag. The others follow sorted by tag.
 *
 * @param fallback tag of the segments whose source names no language
 */
export function byLanguage(segments: readonly Segment[], fallback: string): LanguageSegments[] {
	const spoken = detailsOf(segments)?.spokenLanguage;
	const groups = [...Map.groupBy(segments, ({ language }) => language ?? spoken ?? fallback)]
		.map(([language, of]): LanguageSegments => ({ language, segments: of }))
		.sort((a, b) => (a.language < b.language ? -1 : 1));
	const main =
		groups.find(({ language }) => language === spoken) ??
		groups.reduce((most, next) => (next.segments.length > most.segments.length ? next : most), groups[0] ?? none);
	return main === none ? [] : [main, ...groups.filter((group) => group !== main)];
}

/**
 * What the sources say of a video besides its facts. Where transcripts differ in it, the one that says most is taken,
 * and of those that say equally much the first by its text: so the order of files does not matter.
 */
export function detailsOf(segments: readonly Segment[]): VideoDetails | undefined {
	const all = new Set(segments.flatMap(({ details }) => details ?? []));
	const said = [...all]
		.map((details) => ({ details, text: JSON.stringify(details) }))
		.filter(({ text }) => text !== '{}');
	return said.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))[0]?.details;
}

const none: LanguageSegments = { language: '', segments: [] };
