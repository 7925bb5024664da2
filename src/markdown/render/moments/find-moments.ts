import type { Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { secondOfLink } from '../../time-link.ts';

declare module 'vfile' {
	interface DataMap {
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
export const transcriptOf = (tree: Root, { data }: VFile): Transcript => (data.transcript ??= findTranscript(tree));

/** A link to a second. */
interface TimeLink {
	readonly link: Link;
	readonly second: number;
}

/**
 * Finds the transcript paragraphs of a notes page: those that start with a link to a second of the video. Paragraphs
 * written by people may also start with a time link, to another video or to an earlier or later second. But the
 * transcript's links share one URL, and their seconds ascend. Time is O(links + paragraphs · log paragraphs).
 */
function findTranscript(tree: Root): Transcript {
	const timed = tree.children.flatMap((node) => {
		if (node.type !== 'paragraph' || secondOfLink(node.children[0]) === undefined) return [];
		const [first, ...more] = timeLinksOf(node);
		return first ? [{ node, first, more, second: first.second }] : [];
	});
	const isOfVideo = transcriptMatcher(timed);
	const transcript = new Map<RootContent, MomentParagraph>();
	for (const { node, first, more, second } of longestAscending(timed.filter(({ first }) => isOfVideo(first)))) {
		const links = new Map<PhrasingContent, number>([[first.link, second]]);
		let latest = second;
		for (const one of more) {
			if (one.second < latest || !isOfVideo(one)) continue;
			links.set(one.link, (latest = one.second));
		}
		transcript.set(node, { paragraph: node, second, links });
	}
	return transcript;
}

function timeLinksOf({ children }: Paragraph): TimeLink[] {
	const found: TimeLink[] = [];
	for (const link of children) {
		const second = secondOfLink(link);
		if (second !== undefined && link.type === 'link') found.push({ link, second });
	}
	return found;
}

/** Placeholder for the second in a URL: a character that no URL contains. */
const place = '\0';

type IsOfVideo = (one: TimeLink) => boolean;

interface TimedParagraph {
	readonly first: TimeLink;
	readonly more: readonly TimeLink[];
}

/** Returns a function that recognizes the transcript's links by their URL, which contains the second at least once. */
function transcriptMatcher(paragraphs: readonly TimedParagraph[]): IsOfVideo {
	// Usually all time links belong to the transcript and match the URL of the first.
	const [start] = paragraphs;
	const agreed =
		start &&
		templatesOf(start.first)
			.map(templateMatcher)
			.find((matches) => paragraphs.every(({ first, more }) => matches(first) && more.every(matches)));
	return agreed ?? templateMatcher(mostCommon(paragraphs));
}

function templateMatcher(template: string): IsOfVideo {
	const pieces = template.split(place);
	return ({ link, second }) => pieces.join(String(second)) === link.url;
}

/** The URL template that most paragraphs start with. In a tie, the other links decide. */
function mostCommon(paragraphs: readonly TimedParagraph[]): string {
	const others = paragraphs.reduce((sum, { more }) => sum + more.length, 0);
	const counts = new Map<string, number>();
	const count = (one: TimeLink, weight: number): void => {
		for (const template of templatesOf(one)) counts.set(template, (counts.get(template) ?? 0) + weight);
	};
	for (const { first, more } of paragraphs) {
		count(first, others + 1);
		for (const one of more) count(one, 1);
	}
	return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0];
}

/** If a URL contains the number more often than this, all occurrences are taken for the second. */
const MAX_OCCURRENCES = 6;

/**
 * Returns all URL templates that could have produced a link. The number may also occur elsewhere in the URL, such as in
 * the video id, so there is one template for each combination of occurrences.
 */
function templatesOf({ link, second }: TimeLink): string[] {
	const [start = '', ...pieces] = link.url.split(new RegExp(`(?<!\\d)${second}(?!\\d)`));
	if (pieces.length > MAX_OCCURRENCES) return [[start, ...pieces].join(place)];
	let templates = [start];
	for (const piece of pieces)
		templates = templates.flatMap((before) => [`${before}${place}${piece}`, `${before}${second}${piece}`]);
	// The last one is the URL itself, without a placeholder.
	return templates.slice(0, -1);
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
