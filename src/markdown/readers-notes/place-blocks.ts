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
import { textOf } from '../time-link.ts';
import type { PlaceInTalk, Talks } from './talks.ts';

/** Blocks of reader's notes that belong together. */
export interface PlacedBlocks {
	/** Name of the page of their talk; absent where they name none. */
	readonly page: string | undefined;
	/** Second that they are of; absent where they are of the whole talk. */
	readonly second: number | undefined;
	readonly blocks: readonly RootContent[];
	/** Line of the file that they begin at, from 1. */
	readonly line: number;
}

/**
 * Finds out what in a file of notes is of which second. A paragraph, a heading or an item of a list that begins with a time
 * is of that second, and so is what follows it, up to the next time, heading or rule:
 *
 *     12:40 The loss is never zero …
 *     [12:40](../videos/a-talk-dQw4w9WgXcQ.md#t=760) The loss is never zero …
 *     ## 12:40 Losses
 *     - **12:40** The loss is never zero …
 *
 * What follows a quotation is of the moment that its source names, the way the site copies one and saves margin notes.
 * The words themselves stand on the page already:
 *
 *     > What is said.
 *     >
 *     > — [A talk, 12:40](https://example.org/videos/a-talk-dQw4w9WgXcQ.html#t=760)
 *
 *     The loss is never zero …
 *
 * Everything else is of the whole talk: what stands above the first time, or below a heading that no time follows. The title
 * of the file is left out.
 *
 * A file may be of several talks. Then a link to a second says which talk it is of, and a heading that links to a talk is
 * its title:
 *
 *     ## [A talk](https://www.youtube.com/watch?v=dQw4w9WgXcQ)
 *
 * @param own name of the page of the talk that the file is of; absent where it may be of several
 */
export function placeBlocks(tree: Root, own: string | undefined, talks: Talks): PlacedBlocks[] {
	const placed: Placed[] = [];
	/** Headings that may belong to what follows them. */
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
			const timed = takePlace(node, { own, subject, talks });
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
			} else if (!isShownNowhere(node)) {
				(open ?? begin(undefined, node)).blocks.push(node);
			}
		}
	}
	return placed.filter(({ blocks }) => blocks.length > 0);
}

type Placed = PlacedBlocks & { readonly blocks: RootContent[] };

/** What is known when a time is read. */
interface Context {
	readonly own: string | undefined;
	/** The talk that was named last. */
	readonly subject: string | undefined;
	readonly talks: Talks;
}

const isShownNowhere = ({ type }: RootContent): boolean => type === 'html' || type === 'footnoteDefinition';

function talkNamedBy({ children }: Heading, talks: Talks): string | undefined {
	const [link] = children;
	return link?.type === 'link' && talks.placeOf(link.url) === undefined ? talks.pageOf(link.url) : undefined;
}

/** A time that a block begins with, and what remains of the block without it. */
interface Timed<Block> {
	readonly place: PlaceInTalk;
	readonly rest: Block | undefined;
}

function takePlace(node: RootContent, context: Context): Timed<RootContent> | undefined {
	if (node.type === 'blockquote') {
		const place = ofSubject(sourceOf(node, context.talks), context);
		return place && { place, rest: undefined };
	}
	if (node.type === 'paragraph' || node.type === 'heading') return takeTime(node, context);
	const [item, ...more] = node.type === 'list' ? node.children : [];
	if (node.type !== 'list' || !item || more.length > 0) return undefined;
	const [first, ...others] = item.children;
	const timed = first?.type === 'paragraph' ? takeTime(first, context) : undefined;
	if (!timed) return undefined;
	const children: BlockContent[] = [...(timed.rest ? [timed.rest] : []), ...(others as BlockContent[])];
	// A single paragraph needs no bullet.
	const rest = children.length > 1 ? { ...node, children: [{ ...item, children }] } : children[0];
	return { place: timed.place, rest };
}

const clock = String.raw`(?:\d{1,2}:)?\d{1,3}:[0-5]\d`;
/** `12:40`, `[12:40]`, `(12:40)`, `12:40–13:05`, and what parts it from the words. */
const startingTime = new RegExp(String.raw`^[[(]?(${clock})(?:\s*[-–—]\s*${clock})?[\])]?(?:\s*[-–—:|·]\s+|\s+|:?$)`);
const isClock = new RegExp(`^${clock}$`);
const isBoldClock = new RegExp(String.raw`^${clock}:?$`);
/** What separates a link from the words. */
const parting = /^\s*[-–—:|·]?\s+/;

function takeTime<Block extends Paragraph | Heading>(block: Block, context: Context): Timed<Block> | undefined {
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
	const children = next?.type === 'text' ? [{ ...next, value: next.value.replace(parting, '') }, ...rest] : others;
	return { place, rest: withChildren(block, children) };
}

/** What begins with a time in bold, as if it were none: `**12:40** The loss …`. */
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
	const known = ofSubject(talks.placeOf(link.url), context);
	if (known || subject === undefined) return known;
	// Some sites write seconds into addresses in their own way.
	const facts = talks.factsOf(subject);
	const second = secondsOfClock(text);
	return facts && momentAddress({ ...facts, id: facts.videoId }, second) === link.url ? { second } : undefined;
}

/** In the notes of one talk, what leads to another one is a link like others. */
function ofSubject(place: PlaceInTalk | undefined, { own, subject }: Context): PlaceInTalk | undefined {
	const page = place?.page ?? subject;
	return page !== undefined && (own === undefined || page === own) ? place : undefined;
}

/** The second that the last link of a quotation leads to. */
function sourceOf(quote: Blockquote, talks: Talks): PlaceInTalk | undefined {
	const last = quote.children.at(-1);
	const link = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
	return link?.type === 'link' ? talks.placeOf(link.url) : undefined;
}

/** The items of a list one by one where any of them begins with a time; those between two such ones stay together. */
function itemsOf(node: RootContent, context: Context): RootContent[] {
	if (node.type !== 'list') return [node];
	const areTimed = node.children.map((item) => takePlace({ ...node, children: [item] }, context) !== undefined);
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
