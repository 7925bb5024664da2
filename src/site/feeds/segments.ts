import type { VideoFacts } from '../../markdown/pages/schemas.ts';
import type { MomentWords } from '../../markdown/render/moments/remark-words.ts';

/** A talk, for other programs to read. */
interface SegmentsOf extends Pick<VideoFacts, 'title' | 'url' | 'language' | 'duration' | 'channel' | 'published'> {
	readonly id: string;
	readonly moments: readonly MomentWords[];
}

/** The transcript of a talk as JSON: a segment for each moment, ending where the next one starts. Times are seconds. */
export function writeSegments({ moments, ...facts }: SegmentsOf): string {
	const segments = moments.map(({ second, text }, index) => ({
		start: second,
		end: moments[index + 1]?.second ?? Math.max(facts.duration, second),
		text,
	}));
	return `${JSON.stringify({ ...facts, segments }, null, '\t')}\n`;
}
