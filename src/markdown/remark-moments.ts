import type { Link, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { isoDuration } from '../videos/clock.ts';

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

const clock = /^\d{1,3}(?::\d{2}){1,2}$/;

/**
 * Finds the moments of a notes page: the paragraphs that begin with a link to their second. Notes the sections they
 * stand in as `file.data.sections`.
 *
 *     [1:35](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s) What is said there.
 *
 *     <p id="t=95" class="moment" data-pagefind-title="1:35">
 *       <a class="at" href="https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s" data-pagefind-ignore>
 *         <time datetime="PT1M35S">1:35</time></a>
 *       <a class="here" href="#t=95" aria-label="Link to 1:35" data-pagefind-ignore></a>
 *       What is said there.</p>
 *
 * The id is the W3C Media Fragment of the second (https://www.w3.org/TR/media-frags/#naming-time). Of two moments of the
 * same second, which only a hand can have written, the first has the id.
 */
export function remarkMoments() {
	return (tree: Root, file: VFile): void => {
		const seen = new Set<number>();
		const sections: SectionPlace[] = [];
		let heading: string | undefined;
		for (const node of tree.children) {
			if (node.type === 'heading' && node.depth === 2) heading = textOf(node.children);
			if (node.type !== 'paragraph') continue;
			const second = secondOf(node);
			if (second === undefined || seen.has(second)) continue;
			seen.add(second);
			markMoment(node, second);
			if (heading !== undefined) sections.push({ title: heading, second });
			heading = undefined;
		}
		file.data.sections = sections;
	};
}

/** The second that a paragraph is about; `undefined` where it is no moment. */
function secondOf({ children: [first] }: Paragraph): number | undefined {
	if (first?.type !== 'link' || !clock.test(textOf(first.children)) || !URL.canParse(first.url)) return undefined;
	const { searchParams, hash } = new URL(first.url);
	const written = searchParams.get('t') ?? /[#&]t=([^&]*)/.exec(hash)?.[1] ?? '';
	const second = /^(\d{1,7})s?$/.exec(written)?.[1];
	return second === undefined ? undefined : Number(second);
}

function markMoment(paragraph: Paragraph, second: number): void {
	const link = paragraph.children[0] as Link;
	const label = textOf(link.children);
	const id = `t=${second}`;
	paragraph.data = { hProperties: { id, className: ['moment'], dataPagefindTitle: label } };
	link.data = { hProperties: { className: ['at'], dataPagefindIgnore: '' } };
	// mdast has no `time`; an emphasis that becomes one in HTML carries it.
	link.children = [
		{
			type: 'emphasis',
			children: link.children,
			data: { hName: 'time', hProperties: { dateTime: isoDuration(second) } },
		},
	];
	paragraph.children.splice(1, 0, {
		type: 'link',
		url: `#${id}`,
		children: [],
		data: { hProperties: { className: ['here'], ariaLabel: `Link to ${label}`, dataPagefindIgnore: '' } },
	});
}

function textOf(nodes: readonly PhrasingContent[]): string {
	return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}
