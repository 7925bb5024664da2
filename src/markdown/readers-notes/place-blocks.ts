import type {
	BlockContent,
	Blockquote,
	Heading,
	Link,
	List,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
} from 'mdast';
import { secondsOfClock } from '../../videos/clock.ts';
import { momentAddress } from '../../videos/moment-address.ts';
import { textOf } from '../text-of.ts';
import type { PlaceInTalk, Talks } from './talks.ts';

/** Blocks of reader's notes that belong together. */
export interface PlacedBlocks {
	/** Page name of their talk; absent if they name none. */
	readonly page: string | undefined;
	/** The second that they are about; absent if they are about the whole talk. */
	readonly second: number | undefined;
	readonly blocks: readonly RootContent[];
	/** Line at which they start, from 1. */
	readonly line: number;
}

/**
 * Assigns the blocks of a notes file to moments. A paragraph, heading or list item that starts with a time belongs to
 * that second, and so does everything after it up to the next time, heading or thematic break:
 *
 *     12:40 The loss is never zero …
 *     [12:40](../videos/a-talk-dQw4w9WgXcQ.md#t=760) The loss is never zero …
 *     ## 12:40 Losses
 *     - **12:40** The loss is never zero …
 *
 * Blocks after a quotation belong to the moment that its source links to. The site copies quotations and saves margin
 * notes in this form. The quotation itself is left out, since it is on the page already:
 *
 *     > What is said.
 *     >
 *     > — [A talk, 12:40](https://example.org/videos/a-talk-dQw4w9WgXcQ.html#t=760)
 *
 *     The loss is never zero …
 *
 * All other blocks belong to the whole talk: those before the first time, or below a heading that is not followed by a
 * time. The title of the file is left out.
 *
 * A file may be about several talks. The current talk is then set by the target of a link to a second, or by a heading
 * that links to a talk:
 *
 *     ## [A talk](https://www.youtube.com/watch?v=dQw4w9WgXcQ)
 *
 * @param own page name of the talk that the file is about; absent if it may be about several
 */
export function placeBlocks(tree: Root, own: string | undefined, talks: Talks): PlacedBlocks[] {
	const placed: Placed[] = [];
	/** Headings since the last block: they belong to the next one. */
	let headings: Heading[] = [];
	let open: Placed | undefined;
	let subject = own;
	const begin = (second: number | undefined, node: RootContent): Placed => {
		const title = subject === undefined ? undefined : talks.titleOf(subject);
		const above = headings.filter(({ children }) => textOf(children) !== title);
		const first = above[0] ?? node;
		const line = ('position' in first ? first.position?.start.line : undefined) ?? 1;
		open = { page: subject, second, blocks: above, line };
		headings = [];
		placed.push(open);
		return open;
	};
	for (const block of tree.children) {
		const named = own === undefined && block.type === 'heading' ? talkNamedBy(block, talks) : undefined;
		if (named !== undefined) {
			[subject, open, headings] = [named, undefined, []];
			continue;
		}
		for (const node of itemsOf(block, { own, subject, talks })) {
			const timed = extractPlace(node, { own, subject, talks });
			if (timed) {
				subject = timed.place.page ?? subject;
				const { blocks } = begin(Math.floor(timed.place.second), node);
				if (timed.rest) blocks.push(timed.rest);
			} else if (node.type === 'thematicBreak') {
				open = undefined;
			} else if (node.type === 'heading') {
				open = undefined;
				const isTitle = node.depth === 1 && node === tree.children[0];
				if (!isTitle) headings.push(node);
			} else if (!isInvisible(node)) {
				(open ?? begin(undefined, node)).blocks.push(node);
			}
		}
	}
	return placed.filter(({ blocks }) => blocks.length > 0);
}

type Placed = PlacedBlocks & { readonly blocks: RootContent[] };

/** The state that the meaning of a time depends on. */
interface Context {
	readonly own: string | undefined;
	/** Page name of the current talk. */
	readonly subject: string | undefined;
	readonly talks: Talks;
}

const isInvisible = ({ type }: RootContent): boolean => type === 'html' || type === 'footnoteDefinition';

function talkNamedBy({ children }: Heading, talks: Talks): string | undefined {
	const [link] = children;
	return link?.type === 'link' && talks.placeOf(link.url) === undefined ? talks.pageOf(link.url) : undefined;
}

/** The time at the start of a block, and the block without it. */
interface Timed<Block> {
	readonly place: PlaceInTalk;
	readonly rest: Block | undefined;
}

function extractPlace(node: RootContent, context: Context): Timed<RootContent> | undefined {
	if (node.type === 'blockquote') {
		const place = ofSubject(sourceOf(node, context.talks), context);
		return place && { place, rest: undefined };
	}
	if (node.type === 'paragraph' || node.type === 'heading') return extractTime(node, context);
	const [item, ...more] = node.type === 'list' ? node.children : [];
	if (node.type !== 'list' || !item || more.length > 0) return undefined;
	const [first, ...others] = item.children;
	const timed = first?.type === 'paragraph' ? extractTime(first, context) : undefined;
	if (!timed) return undefined;
	const children: BlockContent[] = [...(timed.rest ? [timed.rest] : []), ...(others as BlockContent[])];
	// A single paragraph needs no bullet.
	const rest = children.length > 1 ? { ...node, children: [{ ...item, children }] } : children[0];
	return { place: timed.place, rest };
}

const clock = String.raw`(?:\d{1,2}:)?\d{1,3}:[0-5]\d`;
/** `12:40`, `[12:40]`, `(12:40)` or `12:40–13:05`, and the separator after it. */
const startingTime = new RegExp(String.raw`^[[(]?(${clock})(?:\s*[-–—]\s*${clock})?[\])]?(?:\s*[-–—:|·]\s+|\s+|:?$)`);
const isClock = new RegExp(`^${clock}$`);
const isBoldClock = new RegExp(String.raw`^${clock}:?$`);
/** The separator after a link. */
const separator = /^\s*[-–—:|·]?\s+/;

function extractTime<Block extends Paragraph | Heading>(block: Block, context: Context): Timed<Block> | undefined {
	const [first, ...others] = withPlainTime(block.children);
	if (first?.type === 'text') {
		const [all = '', time] = startingTime.exec(first.value) ?? [];
		if (time === undefined || context.subject === undefined) return undefined;
		const value = first.value.slice(all.length);
		const children = [...(value === '' ? [] : [{ ...first, value }]), ...others];
		return { place: { second: secondsOfClock(time) }, rest: withChildren(block, children) };
	}
	const place = first?.type === 'link' ? placeOfTimeLink(first, context) : undefined;
	if (!place) return undefined;
	const [next, ...rest] = others;
	const children = next?.type === 'text' ? [{ ...next, value: next.value.replace(separator, '') }, ...rest] : others;
	return { place, rest: withChildren(block, children) };
}

/** Removes bold from a time at the start: `**12:40** The loss …`. */
function withPlainTime(children: PhrasingContent[]): PhrasingContent[] {
	const [first, next, ...others] = children;
	if (first?.type !== 'strong') return children;
	const value = textOf(first.children);
	if (!isBoldClock.test(value)) return children;
	if (next?.type === 'text') return [{ ...next, value: value + next.value }, ...others];
	return [{ type: 'text', value }, ...children.slice(1)];
}

function placeOfTimeLink(link: Link, context: Context): PlaceInTalk | undefined {
	const text = textOf(link.children);
	if (!isClock.test(text)) return undefined;
	const { subject, talks } = context;
	const place = ofSubject(talks.placeOf(link.url), context);
	if (place || subject === undefined) return place;
	// Some sites have their own format for times in URLs.
	const facts = talks.factsOf(subject);
	const second = secondsOfClock(text);
	return facts && momentAddress({ ...facts, id: facts.videoId }, second) === link.url ? { second } : undefined;
}

/** In the notes on one talk, a time link to another talk is an ordinary link. */
function ofSubject(place: PlaceInTalk | undefined, { own, subject }: Context): PlaceInTalk | undefined {
	const page = place?.page ?? subject;
	return page !== undefined && (own === undefined || page === own) ? place : undefined;
}

/** The moment that a quotation is from: the target of the link at its end. */
function sourceOf(quote: Blockquote, talks: Talks): PlaceInTalk | undefined {
	const last = quote.children.at(-1);
	const link = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
	return link?.type === 'link' ? talks.placeOf(link.url) : undefined;
}

/** Splits a list at the items that start with a time; the items between two of them stay together. */
function itemsOf(node: RootContent, context: Context): RootContent[] {
	if (node.type !== 'list') return [node];
	const areTimed = node.children.map((item) => extractPlace({ ...node, children: [item] }, context) !== undefined);
	if (!areTimed.includes(true)) return [node];
	const lists: List[] = [];
	for (const [index, item] of node.children.entries()) {
		const before = areTimed[index - 1] === false ? lists.at(-1) : undefined;
		if (before && !areTimed[index]) before.children.push(item);
		else lists.push({ ...node, start: null, spread: false, children: [item] });
	}
	return lists;
}

const withChildren = <Block extends Paragraph | Heading>(
	block: Block,
	children: Block['children'],
): Block | undefined => (children.length === 0 ? undefined : { ...block, children });
