import type { MomentWords } from '../../markdown/remark-words.ts';

/** A talk, to be read by other programs. */
export interface SegmentsOf {
	readonly id: string;
	readonly title: string;
	readonly url?: string | undefined;
	/** BCP 47. */
	readonly language: string;
	/** Seconds. */
	readonly duration: number;
	readonly channel?: string | undefined;
	/** ISO date. */
	readonly published?: string | undefined;
	readonly moments: readonly MomentWords[];
}

/** The transcript of a talk as JSON: one segment for each moment, which ends where the next starts. Times are seconds. */
export function writeSegments({ moments, ...facts }: SegmentsOf): string {
	const segments = moments.map(({ second, text }, index) => ({
		start: second,
		end: moments[index + 1]?.second ?? Math.max(facts.duration, second),
		text,
	}));
	return `${JSON.stringify({ ...facts, segments }, null, '\t')}\n`;
}
