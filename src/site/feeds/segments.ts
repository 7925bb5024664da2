import type { VideoFacts } from '../../markdown/pages/schemas.ts';
import type { MomentWords } from '../../markdown/render/moments/remark-words.ts';

/**
 * Writes a talk's transcript as JSON: one segment per moment, each ending where the next starts. Times are in seconds.
 */
export function writeSegments(
	{ videoId: id, title, url, language, duration, channel, published }: VideoFacts,
	moments: readonly MomentWords[],
): string {
	const segments = moments.map(({ second, text }, index) => ({
		start: second,
		end: moments[index + 1]?.second ?? Math.max(duration, second),
		text,
	}));
	const talk = { id, title, url, language, duration, channel, published, segments };
	return `${JSON.stringify(talk, null, '\t')}\n`;
}
