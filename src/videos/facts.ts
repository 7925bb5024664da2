import type { Segment, VideoFacts } from '../model.ts';

const factNames = [
	'title',
	'url',
	'thumbnail',
	'channel',
	'published',
	'language',
	'playlist',
] as const satisfies (keyof VideoFacts)[];

/**
 * What the segments of one video say of it. Where they disagree, the value that most segments give wins, and of equally
 * common values the first in code unit order: so the order of files and rows does not matter.
 */
export function agreeOnFacts(segments: readonly Segment[]): VideoFacts {
	const facts: { -readonly [Name in keyof VideoFacts]: VideoFacts[Name] } = {};
	for (const name of factNames) {
		const value = commonest(segments, name);
		if (value !== undefined) facts[name] = value;
	}
	return facts;
}

function commonest(segments: readonly Segment[], name: keyof VideoFacts): string | undefined {
	const counts = new Map<string, number>();
	let last: string | undefined;
	let run = 0;
	const closeRun = (): void => {
		if (last) counts.set(last, (counts.get(last) ?? 0) + run);
		run = 0;
	};
	for (const { [name]: value } of segments) {
		if (value !== last) closeRun();
		last = value;
		run++;
	}
	closeRun();
	let best: [value: string, count: number] | undefined;
	for (const entry of counts) {
		if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry;
	}
	return best?.[0];
}
