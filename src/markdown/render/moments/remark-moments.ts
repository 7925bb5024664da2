import type { Heading, Link, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type MomentParagraph, type Transcript, transcriptOf } from './find-moments.ts';
import { fragmentOf, sectionFragmentOf } from '../../fragments.ts';
import { htmlElement } from '../../html-element.ts';
import { markTimeLink, textOf } from '../../time-link.ts';

declare module 'vfile' {
	interface DataMap {
		sections: SectionPlace[];
	}
}

/** Where a section of a rendered page starts, for a table of contents. */
export interface SectionPlace {
	readonly title: string;
	/** Second of its first moment. */
	readonly second: number;
}

/**
 * Marks the moments of a notes page: the paragraphs that begin with a link to their second, and within them each further
 * link to a second (see `transcriptOf`). Notes the sections they stand in as `file.data.sections`.
 *
 *     [1:35](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s) What is said [2:04](…&t=124s) and goes on.
 *
 *     <p id="t=95" class="moment"><a class="at" href="https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s">1:35</a>
 *       <a class="here" href="#t=95"></a>
 *       What is said <span id="t=124" class="within"><a class="at" …>…</a>
 *       <a class="here" …></a>&nbsp;and goes on.</span></p>
 *
 * There are a thousand of them in a talk of four hours, so what follows from these attributes is in none of its own: what the
 * search shows of a moment (`searchableOf`), and what screen readers are told of its links (`client/talk/tools`).
 *
 * Each second has its id once, where its words begin: a paragraph that begins within a moment links to it, and has the
 * class `continued`. So has the first one of a section that begins within a moment; what leads to the section leads to its
 * heading, `<h2 id="s=124">`.
 */
export function remarkMoments() {
	return (tree: Root, file: VFile): void => {
		const transcript = transcriptOf(tree, file);
		const leads = findLeads(tree, transcript);
		file.data.sections = leads.map(({ title, second }) => ({ title, second }));
		for (const [second, [first]] of Map.groupBy(leads, (lead) => lead.second)) {
			if (first) first.heading.data = { hProperties: { id: sectionFragmentOf(second) } };
		}
		const seen = new Set<number>();
		for (const paragraph of transcript.values()) markParagraph(paragraph, seen);
	};
}

/** The sections with the headings that they begin with: those behind which a moment is. */
function findLeads(tree: Root, transcript: Transcript): (SectionPlace & { heading: Heading })[] {
	const leads: (SectionPlace & { heading: Heading })[] = [];
	let heading: Heading | undefined;
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) heading = node;
		const moment = transcript.get(node);
		if (!moment || !heading) continue;
		leads.push({ title: textOf(heading.children), second: moment.second, heading });
		heading = undefined;
	}
	return leads;
}

function markParagraph({ paragraph, second, links }: MomentParagraph, seen: Set<number>): void {
	const [first, ...rest] = paragraph.children as [Link, ...PhrasingContent[]];
	const properties = properOf(second, seen, 'moment');
	if (!properties.id) properties.className.push('continued');
	paragraph.data = { hProperties: properties };
	paragraph.children = [...linksOf(first, second), ...groupWithin(rest, links, seen)];
}

/** Puts each further moment of a paragraph, up to the next one, into an element of its own. */
function groupWithin(
	nodes: readonly PhrasingContent[],
	links: MomentParagraph['links'],
	seen: Set<number>,
): PhrasingContent[] {
	const groups: PhrasingContent[] = [];
	let within: PhrasingContent[] = groups;
	for (const [index, node] of nodes.entries()) {
		const before = nodes[index - 1];
		const second = links.get(node);
		if (second !== undefined && node.type === 'link') {
			const properties = properOf(second, seen, 'within');
			within = linksOf(node, second);
			groups.push(htmlElement('span', within, properties));
		} else {
			within.push(before && links.has(before) ? heldToTime(node) : node);
		}
	}
	return groups;
}

/** Words with a space before them that no line ends at: what stands between a time and them. */
const heldToTime = (node: PhrasingContent): PhrasingContent =>
	node.type === 'text' ? { ...node, value: node.value.replace(/^ /, '\u00A0') } : node;

/** A moment's two links: to the video at its second, and to itself, to be copied. */
function linksOf(at: Link, second: number): PhrasingContent[] {
	markTimeLink(at);
	const here = { className: ['here'] };
	return [at, { type: 'link', url: `#${fragmentOf(second)}`, children: [], data: { hProperties: here } }];
}

/** The id of a second where it is the first with it. */
function properOf(second: number, seen: Set<number>, className: string) {
	const known = seen.has(second);
	seen.add(second);
	return { ...(known ? {} : { id: fragmentOf(second) }), className: [className] };
}
