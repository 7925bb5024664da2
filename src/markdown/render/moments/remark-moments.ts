import type { Heading, Link, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type MomentParagraph, type Transcript, transcriptOf } from './find-moments.ts';
import { fragmentOf, sectionFragmentOf } from '../../fragments.ts';
import { htmlElement } from '../../html-element.ts';
import { markTimeLink } from '../../time-link.ts';
import { textOf } from '../../text-of.ts';

declare module 'vfile' {
	interface DataMap {
		sections: SectionPlace[];
	}
}

/** A section of a rendered page, for the table of contents. */
export interface SectionPlace {
	readonly title: string;
	/** Second of its first moment. */
	readonly second: number;
}

/**
 * Marks the moments of a notes page: paragraphs that start with a time link, and each further time link within them
 * (see `transcriptOf`). Stores the sections that contain them in `file.data.sections`.
 *
 *     [1:35](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s) What is said [2:04](…&t=124s) and goes on.
 *
 *     <p id="t=95" class="moment"><a class="at" href="https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s">1:35</a>
 *       <a class="here" href="#t=95"></a>
 *       What is said <span id="t=124" class="within"><a class="at" …>…</a>
 *       <a class="here" …></a>&nbsp;and goes on.</span></p>
 *
 * A four-hour talk has a thousand moments, so attributes that can be derived from these are left out: those for search
 * (`searchableOf`) and the link labels for screen readers (`client/talk/tools`).
 *
 * Each second has its id only once, where its text starts. A paragraph that starts in the middle of a moment links to
 * that id and has the class `continued`. A section may also start in the middle of a moment, so links to sections go to
 * the heading, `<h2 id="s=124">`.
 */
export function remarkMoments() {
	return (tree: Root, file: VFile): void => {
		const transcript = transcriptOf(tree, file);
		const sections = findSections(tree, transcript);
		file.data.sections = sections.map(({ title, second }) => ({ title, second }));
		for (const [second, [first]] of Map.groupBy(sections, (section) => section.second)) {
			if (first) first.heading.data = { hProperties: { id: sectionFragmentOf(second) } };
		}
		const seen = new Set<number>();
		for (const paragraph of transcript.values()) markParagraph(paragraph, seen);
	};
}

/** Finds the headings that are followed by a moment. */
function findSections(tree: Root, transcript: Transcript): (SectionPlace & { heading: Heading })[] {
	const sections: (SectionPlace & { heading: Heading })[] = [];
	let heading: Heading | undefined;
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) heading = node;
		const moment = transcript.get(node);
		if (!moment || !heading) continue;
		sections.push({ title: textOf(heading.children), second: moment.second, heading });
		heading = undefined;
	}
	return sections;
}

function markParagraph({ paragraph, second, links }: MomentParagraph, seen: Set<number>): void {
	const [first, ...rest] = paragraph.children as [Link, ...PhrasingContent[]];
	const properties = propertiesOf(second, seen, 'moment');
	if (!properties.id) properties.className.push('continued');
	paragraph.data = { hProperties: properties };
	paragraph.children = [...linksOf(first, second), ...groupWithin(rest, links, seen)];
}

/**
 * Wraps each further moment of a paragraph in its own element. Where the speaker changes, a new line begins, with the
 * time if that stands there.
 */
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
			const properties = propertiesOf(second, seen, 'within');
			within = linksOf(node, second);
			groups.push(htmlElement('span', within, properties));
		} else {
			if (isSpeaker(node)) {
				const said = within === groups ? groups : within.slice(2);
				if (!said.every(isBlank)) within.push(lineBreak());
				else if (within !== groups) groups.splice(-1, 0, lineBreak());
			}
			within.push(before && links.has(before) ? withNoBreakSpace(node) : node);
		}
	}
	return groups;
}

/** Whether a node of a transcript, which is never bold, is a speaker's name, or the dash for one without a name. */
const isSpeaker = (node: PhrasingContent): boolean => node.type === 'strong' && /[:–]$/.test(textOf(node.children));

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

const lineBreak = (): PhrasingContent => htmlElement('br', []);

/** Makes the space between a time and the text after it non-breaking. */
const withNoBreakSpace = (node: PhrasingContent): PhrasingContent =>
	node.type === 'text' ? { ...node, value: node.value.replace(/^ /, '\u00A0') } : node;

/** A moment's two links: to its second in the video, and to itself, for copying. */
function linksOf(at: Link, second: number): PhrasingContent[] {
	markTimeLink(at);
	const here = { className: ['here'] };
	return [at, { type: 'link', url: `#${fragmentOf(second)}`, children: [], data: { hProperties: here } }];
}

/** The class of an element and, if it is the first for its second, its id. */
function propertiesOf(second: number, seen: Set<number>, className: string) {
	const isFirst = !seen.has(second);
	seen.add(second);
	return { ...(isFirst ? { id: fragmentOf(second) } : {}), className: [className] };
}
