import type { Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { secondOfLink } from '../../time-link.ts';

declare module 'vfile' {
	interface DataMap {
		transcript: Transcript;
	}
}

/** The paragraphs of the transcript that a page has, in their order. */
export type Transcript = ReadonlyMap<RootContent, MomentParagraph>;

/** A paragraph of the transcript. */
export interface MomentParagraph {
	readonly paragraph: Paragraph;
	/** Second of the link that it begins with. */
	readonly second: number;
	/** Its links to the seconds at which moments begin, that one included. */
	readonly links: ReadonlyMap<PhrasingContent, number>;
}

/** The transcript of a page, looked for once: no plugin changes its paragraphs' links to seconds before `remarkMoments` does. */
export const transcriptOf = (tree: Root, { data }: VFile): Transcript => (data.transcript ??= findTranscript(tree));

/** A link to a second. */
interface TimeLink {
	readonly link: Link;
	readonly second: number;
}

/**
 * The paragraphs of a notes page that are of its transcript: those that begin with a link to a second of the video. What a
 * reader has written beside them may do so as well, to a second of another video, or to one that the talk comes to
 * elsewhere: a transcript has one address for all its seconds, and they ascend. Time is O(links + paragraphs · log
 * paragraphs).
 */
function findTranscript(tree: Root): Transcript {
	const timed = tree.children.flatMap((node) => {
		if (node.type !== 'paragraph' || secondOfLink(node.children[0]) === undefined) return [];
		const [first, ...more] = timeLinksOf(node);
		return first ? [{ node, first, more, second: first.second }] : [];
	});
	const isOfVideo = matcherOf(timed);
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

/** Placeholder for the second in an address: a character that no address contains. */
const place = '\0';

type IsOfVideo = (one: TimeLink) => boolean;

interface TimedParagraph {
	readonly first: TimeLink;
	readonly more: readonly TimeLink[];
}

/** Tells by the address that the transcript has, its second in it once or several times. */
function matcherOf(paragraphs: readonly TimedParagraph[]): IsOfVideo {
	// Usually there are no links but the transcript's: then all agree with the first one.
	const [start] = paragraphs;
	const agreed =
		start &&
		templatesOf(start.first)
			.map(madeOf)
			.find((isOf) => paragraphs.every(({ first, more }) => isOf(first) && more.every(isOf)));
	return agreed ?? madeOf(mostCommon(paragraphs));
}

function madeOf(template: string): IsOfVideo {
	const pieces = template.split(place);
	return ({ link, second }) => pieces.join(String(second)) === link.url;
}

/** The address that most paragraphs begin with. In a tie, the other links decide. */
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

/** An address with more of the same number in it than this has its second in all these places. */
const MOST_PLACES = 6;

/**
 * The addresses with a place for the second that a link may be made of. It may have the same digits elsewhere, in the id of
 * the video or as a second of its own: each choice of them is one.
 */
function templatesOf({ link, second }: TimeLink): string[] {
	const [start = '', ...pieces] = link.url.split(new RegExp(`(?<!\\d)${second}(?!\\d)`));
	if (pieces.length > MOST_PLACES) return [[start, ...pieces].join(place)];
	let templates = [start];
	for (const piece of pieces)
		templates = templates.flatMap((before) => [`${before}${place}${piece}`, `${before}${second}${piece}`]);
	// The last one is the address itself.
	return templates.slice(0, -1);
}

/**
 * The most of some items whose seconds do not descend, in their order (patience sorting: Fredman 1975). Of several that are
 * equally many, those that are complete first.
 */
function longestAscending<Item extends { readonly second: number }>(items: readonly Item[]): Item[] {
	/** For each length, the index of the item with the least second that ends a row of that length. */
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
	const row: Item[] = [];
	for (let at = last; at >= 0; at = before[at] ?? -1) {
		const item = items[at];
		if (item) row.push(item);
	}
	return row.reverse();
}
