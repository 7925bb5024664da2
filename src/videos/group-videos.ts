import { isVideoId, thumbnailUrl, watchUrl } from '../sources/youtube.ts';
import type { CourseRow, Segment, SourceFile, Video, VideoId } from '../model.ts';
import { chooseTranscript, type Transcript } from './choose-transcripts.ts';
import { agreeOnFacts } from './facts.ts';
import { byLanguage, detailsOf } from './languages.ts';
import { arrangeMoments, type Oddities } from './moments.ts';

/** The segments of one file. */
export interface SourceSegments {
	readonly source: SourceFile;
	readonly segments: readonly Segment[];
	/** What was found in the file; absent for a data set. */
	readonly captions?: NonNullable<Transcript['captions']>;
	/** Its row in the folder's list of videos, from 1; absent if it is not listed. */
	readonly row?: number;
}

/** A transcript that another was preferred to: its words are not used, its facts are. */
export interface LeftOut {
	/** Names of the file that was left out, and of the preferred one. */
	readonly file: string;
	readonly preferred: string;
	readonly videoId: VideoId;
	/** BCP 47 tag. */
	readonly language: string;
	readonly segments: number;
}

export interface GroupedVideos {
	/** Sorted by id. */
	readonly videos: Video[];
	readonly oddities: Oddities;
	readonly leftOut: readonly LeftOut[];
}

/**
 * Groups segments from any number of files into videos: by id and language, one transcript chosen for each, in order of
 * time, with duplicates merged. Sorted by id, so the order of the files does not matter.
 *
 * @param fallbackLanguage BCP 47 tag for videos whose sources state no language
 */
export function groupVideos(files: readonly SourceSegments[], fallbackLanguage: string): GroupedVideos {
	const total = { merged: 0, sameSecond: 0, endBeforeStart: 0, overlaps: 0, gaps: 0 };
	const allLeftOut: LeftOut[] = [];
	const groups = [...byVideo(files)].sort(([a], [b]) => (a < b ? -1 : 1));
	const videos = groups.map(([id, { transcripts, courses, rows }]): Video => {
		const details = detailsOf(transcripts);
		const languages = byLanguage(transcripts, details?.spokenLanguage, fallbackLanguage);
		const [main, ...others] = languages.map(({ language, transcripts: candidates }) => {
			const { kept, preferred, leftOut } = chooseTranscript(candidates);
			for (const { file, segments } of leftOut)
				allLeftOut.push({ file, preferred, videoId: id, language, segments: segments.length });
			const { moments, oddities } = arrangeMoments(segmentsOf(kept));
			for (const name of Object.keys(total) as (keyof Oddities)[]) total[name] += oddities[name];
			const { title } = agreeOnFacts(segmentsOf(candidates));
			return { language, title, fileTitle: detailsOf(kept)?.fileTitle, moments };
		});
		const { language, moments } = main ?? { language: fallbackLanguage, moments: [] };
		const { title: anyTitle, ...facts } = agreeOnFacts(segmentsOf(transcripts));
		const title = main?.title ?? anyTitle ?? main?.fileTitle ?? details?.fileTitle ?? '';
		return {
			...facts,
			...addressesOf(id, facts, details?.momentUrl),
			id,
			title,
			language,
			duration: Math.ceil(Math.max(moments.at(-1)?.end ?? 0, details?.duration ?? 0)),
			courses: [...courses].sort(),
			...(rows.size > 0 && { rows: sortedRows(rows) }),
			moments,
			...(others.length > 0 && {
				translations: others.map(({ title: own = title, language, moments }) => ({ title: own, language, moments })),
			}),
			...(details && { details }),
		};
	});
	return { videos, oddities: total, leftOut: allLeftOut };
}

interface VideoGroup {
	readonly transcripts: (Transcript & { readonly segments: Segment[] })[];
	readonly courses: Set<string>;
	/** By course; if several languages are listed, the first row. */
	readonly rows: Map<string, number>;
}

function byVideo(files: readonly SourceSegments[]): Map<VideoId, VideoGroup> {
	const groups = new Map<VideoId, VideoGroup>();
	for (const { source, segments, captions, row = Infinity } of files) {
		for (const [id, members] of Map.groupBy(segments, ({ videoId }) => videoId)) {
			let group = groups.get(id);
			if (!group) groups.set(id, (group = { transcripts: [], courses: new Set(), rows: new Map() }));
			group.transcripts.push({ file: source.name, captions, segments: members });
			if (source.course === null) continue;
			// Macs may decompose letters in file names, which people write composed.
			const course = source.course.normalize();
			group.courses.add(course);
			const first = Math.min(row, group.rows.get(course) ?? Infinity);
			if (Number.isFinite(first)) group.rows.set(course, first);
		}
	}
	return groups;
}

const sortedRows = (rows: VideoGroup['rows']): CourseRow[] =>
	[...rows].map(([course, row]) => ({ course, row })).sort((a, b) => (a.course < b.course ? -1 : 1));

const segmentsOf = (transcripts: readonly Transcript[]): readonly Segment[] =>
	transcripts.flatMap(({ segments }) => segments);

/** On YouTube, a video's addresses follow from its id; elsewhere its sources state them. */
function addressesOf(id: VideoId, facts: Pick<Video, 'url' | 'thumbnail'>, momentUrl: string | undefined) {
	if (isVideoId(id)) return { url: watchUrl(id), thumbnail: facts.thumbnail ?? thumbnailUrl(id) };
	return momentUrl === undefined ? {} : { momentUrl };
}
