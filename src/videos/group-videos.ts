import { thumbnailUrl, watchUrl } from '../sources/youtube.ts';
import type { Segment, SourceFile, Video, VideoId } from '../model.ts';
import { agreeOnFacts } from './facts.ts';
import { byLanguage, detailsOf } from './languages.ts';
import { arrangeMoments, type Oddities } from './moments.ts';

/** The segments of one file, and which file that is. */
export interface SourceSegments {
	readonly source: SourceFile;
	readonly segments: readonly Segment[];
}

/**
 * Segments of any number of files, in any order, to videos: grouped by id, each in the order of time, duplicates merged.
 * Videos come sorted by id, so that the same sources give the same list whatever order they are read in.
 *
 * @param fallbackLanguage BCP 47 tag of the videos whose sources name no language
 */
export function groupVideos(
	files: readonly SourceSegments[],
	fallbackLanguage: string,
): { videos: Video[]; oddities: Oddities } {
	const groups = new Map<VideoId, { segments: Segment[]; courses: Set<string> }>();
	for (const { source, segments } of files) {
		for (const segment of segments) {
			let group = groups.get(segment.videoId);
			if (!group) groups.set(segment.videoId, (group = { segments: [], courses: new Set() }));
			group.segments.push(segment);
			if (source.course !== null) group.courses.add(source.course);
		}
	}
	const total = { merged: 0, sameSecond: 0, endBeforeStart: 0, overlaps: 0, gaps: 0 };
	const ids = [...groups.keys()].sort();
	const videos = ids.map((id): Video => {
		const { segments, courses } = groups.get(id) ?? { segments: [], courses: [] };
		const [main, ...others] = byLanguage(segments, fallbackLanguage).map(({ language, segments: of }) => {
			const { moments, oddities } = arrangeMoments(of);
			for (const name of Object.keys(total) as (keyof Oddities)[]) total[name] += oddities[name];
			return { language, moments };
		});
		const { language, moments } = main ?? { language: fallbackLanguage, moments: [] };
		const { title = '', thumbnail = thumbnailUrl(id), ...facts } = agreeOnFacts(segments);
		const details = detailsOf(segments);
		return {
			...facts,
			id,
			title,
			url: watchUrl(id),
			thumbnail,
			language,
			duration: Math.ceil(Math.max(moments.at(-1)?.end ?? 0, details?.duration ?? 0)),
			courses: [...courses].sort(),
			moments,
			...(others.length > 0 && { translations: others }),
			...(details && { details }),
			...(details?.chapters && { chapters: details.chapters }),
		};
	});
	return { videos, oddities: total };
}
