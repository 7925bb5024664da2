import type { Link, Paragraph, PhrasingContent, Root } from 'mdast';
import { secondOfLink } from './time-link.ts';

/** A paragraph of the transcript. */
export interface MomentParagraph {
	readonly paragraph: Paragraph;
	/** Second of the link that it begins with. */
	readonly second: number;
	/** Its links to the seconds at which moments begin, that one included. */
	readonly links: ReadonlyMap<PhrasingContent, number>;
}

/**
 * The paragraphs of a notes page that are of its transcript: those that begin with a link to a second of the video. What a
 * reader has written beside them may do so as well, to a second of another video, or to one that the talk comes to
 * elsewhere: a transcript has one address for all its seconds, and they ascend. Time is O(paragraphs · log paragraphs).
 */
export function findMoments(tree: Root): MomentParagraph[] {
	const timed = tree.children.flatMap((node) => {
		const link = node.type === 'paragraph' ? node.children[0] : undefined;
		const second = secondOfLink(link);
		return node.type === 'paragraph' && link?.type === 'link' && second !== undefined ? [{ node, link, second }] : [];
	});
	const isOfVideo = matcherOf(timed);
	const own = timed.filter(({ link, second }) => isOfVideo(link, second));
	return longestAscending(own).map(({ node, second }) => {
		const links = new Map<PhrasingContent, number>();
		let latest = second;
		for (const child of node.children) {
			const at = secondOfLink(child);
			if (at === undefined || at < latest || child.type !== 'link' || !isOfVideo(child, at)) continue;
			links.set(child, (latest = at));
		}
		return { paragraph: node, second, links };
	});
}

/** Stands for the second in an address; none has it. */
const place = '\0';

/** Tells by the address that most have with their second in it, once or several times. */
function matcherOf(timed: readonly { link: Link; second: number }[]): (link: Link, second: number) => boolean {
	const counts = new Map<string, number>();
	// An address may have the same digits elsewhere: so it is made of a template, and not taken apart, but for the first of it.
	const isOf = (template: string, url: string, second: number): boolean =>
		template.replaceAll(place, String(second)) === url;
	for (const { link, second } of timed) {
		const template =
			[...counts.keys()].find((known) => isOf(known, link.url, second)) ??
			link.url.replace(new RegExp(`(?<!\\d)${second}(?!\\d)`, 'g'), place);
		counts.set(template, (counts.get(template) ?? 0) + 1);
	}
	const [[most] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
	return ({ url }, second) => isOf(most, url, second);
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
