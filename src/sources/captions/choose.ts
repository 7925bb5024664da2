import type { CaptionReport, CaptionSegments } from './read-captions.ts';

/** The transcript that one file holds. */
export interface NamedTranscript extends Pick<CaptionSegments, 'segments'> {
	/** Of the file. */
	readonly name: string;
	readonly report: Pick<CaptionReport, 'videoId' | 'language' | 'automatic' | 'words'>;
}

/**
 * Chooses where several files hold the same video in the same language, as yt-dlp leaves them: what a person wrote goes
 * before what a program heard, then the one with more words, then the first by name. Copies of one transcript, as in two
 * courses, all stay.
 *
 * @returns the names of the files that are left out, each with the name of the file that was preferred
 */
export function lesserTranscripts(transcripts: readonly NamedTranscript[]): Map<string, string> {
	const lesser = new Map<string, string>();
	const groups = Map.groupBy(transcripts, ({ report: { videoId, language = '' } }) => `${videoId} ${language}`);
	for (const group of groups.values()) {
		const [best, ...others] = group.toSorted(byWorth);
		for (const other of others) if (best && !isCopy(other, best)) lesser.set(other.name, best.name);
	}
	return lesser;
}

function byWorth(a: NamedTranscript, b: NamedTranscript): number {
	return (
		Number(a.report.automatic) - Number(b.report.automatic) ||
		b.report.words - a.report.words ||
		(a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
	);
}

function isCopy(a: NamedTranscript, b: NamedTranscript): boolean {
	return (
		a.segments.length === b.segments.length &&
		a.segments.every(({ start, text }, index) => {
			const other = b.segments[index];
			return start === other?.start && text === other.text;
		})
	);
}
