import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { VideoPlace } from '../../../videos/moment-address.ts';
import { secondOfMoment } from '../../moment-link.ts';

declare module 'vfile' {
	interface DataMap {
		/** The video of the talk; absent on a term's page, which has no transcript. */
		video: VideoPlace;
		transcript: Transcript;
	}
}

/** The transcript paragraphs of a page, in order. */
export type Transcript = ReadonlyMap<RootContent, MomentParagraph>;

/** A paragraph of the transcript. */
export interface MomentParagraph {
	readonly paragraph: Paragraph;
	/** Second of the link at its start. */
	readonly second: number;
	/** The links that start its moments, including the first, with their seconds. */
	readonly links: ReadonlyMap<PhrasingContent, number>;
}

/** The transcript of a page, found once and cached: no plugin before `remarkMoments` changes its time links. */
export const transcriptOf = (tree: Root, { data }: VFile): Transcript =>
	(data.transcript ??= data.video ? findTranscript(tree, data.video) : new Map());

/**
 * Finds the transcript paragraphs of a notes page: those that start with a link to a second of the video. A paragraph
 * written by a person may start with one, too, but to an earlier or later second, while the transcript's ascend. Time is
 * O(links + paragraphs · log paragraphs).
 */
function findTranscript(tree: Root, video: VideoPlace): Transcript {
	const timed = tree.children.flatMap((node) => (node.type === 'paragraph' ? (readParagraph(node, video) ?? []) : []));
	return new Map(longestAscending(timed).map((one) => [one.paragraph, one]));
}

/** @returns `undefined` if the paragraph does not start with a link to a second of the video */
function readParagraph(paragraph: Paragraph, video: VideoPlace): MomentParagraph | undefined {
	const [first, ...others] = paragraph.children;
	const second = first && secondOfMoment(first, video);
	if (!first || second === undefined) return undefined;
	const links = new Map([[first, second]]);
	let latest = second;
	for (const node of others) {
		const next = secondOfMoment(node, video);
		if (next !== undefined && next >= latest) links.set(node, (latest = next));
	}
	return { paragraph, second, links };
}

/**
 * Returns the longest subsequence of items whose seconds do not descend (patience sorting: Fredman 1975). Among several
 * of the same length, the one that ends first.
 */
function longestAscending<Item extends { readonly second: number }>(items: readonly Item[]): Item[] {
	/** For each length, the index of the item with the smallest second that ends a subsequence of that length. */
	const ends: number[] = [];
	const before: number[] = [];
	let last = -1;
	for (const [index, { second }] of items.entries()) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((items[ends[middle] ?? 0]?.second ?? 0) <= second) low = middle + 1;
			else high = middle;
		}
		before.push(ends[low - 1] ?? -1);
		if (low === ends.length) last = index;
		ends[low] = index;
	}
	const longest: Item[] = [];
	for (let at = last; at >= 0; at = before[at] ?? -1) {
		const item = items[at];
		if (item) longest.push(item);
	}
	return longest.reverse();
}
