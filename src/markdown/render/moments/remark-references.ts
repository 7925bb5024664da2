import type { Link, ListItem, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { VideoPlace } from '../../../videos/moment-address.ts';
import { eachNode } from '../each-node.ts';
import { fragmentOf } from '../../fragments.ts';
import { secondOfMoment } from '../../moment-link.ts';
import { markTimeLink, secondOfLink } from '../../time-link.ts';

/**
 * Marks list items that start with a time link. If the rest of the item contains no link, it becomes one: to the moment
 * on the same page or, if the time links elsewhere, such as to another talk, to the same place.
 *
 *     - [6:53](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=413s) The words of the speaker
 *
 *     <li class="reference"><a class="at" href="https://…&t=413s">6:53</a>
 *       <a href="#t=413">The words of the speaker</a></li>
 */
export function remarkReferences() {
	return (tree: Root, { data: { video } }: VFile): void => {
		eachNode(tree, 'listItem', (item) => {
			markReference(item, video);
		});
	};
}

function markReference(item: ListItem, video: VideoPlace | undefined): void {
	const [paragraph] = item.children;
	if (paragraph?.type !== 'paragraph') return;
	const [first, ...rest] = paragraph.children;
	if (first?.type !== 'link' || secondOfLink(first) === undefined) return;
	item.data = { hProperties: { className: ['reference'] } };
	markTimeLink(first);
	if (rest.some(({ type }) => type === 'link')) return;
	const [next] = rest;
	if (next?.type === 'text') next.value = next.value.trimStart();
	const second = video && secondOfMoment(first, video);
	const url = second === undefined ? first.url : `#${fragmentOf(second)}`;
	const here: Link = { type: 'link', url, children: rest };
	paragraph.children = [first, { type: 'text', value: ' ' }, here];
}
