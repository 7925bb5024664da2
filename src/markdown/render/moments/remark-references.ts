import type { Link, ListItem, Root } from 'mdast';
import { eachNode } from '../each-node.ts';
import { fragmentOf } from '../../fragments.ts';
import { markTimeLink, secondOfLink, secondOfReference } from '../../time-link.ts';

/**
 * Marks list items that start with a time link. If the rest of the item contains no link, it becomes a link to the
 * moment on the same page.
 *
 *     - [6:53](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=413s) The words of the speaker
 *
 *     <li class="reference"><a class="at" href="https://…&t=413s">6:53</a>
 *       <a href="#t=413">The words of the speaker</a></li>
 */
export function remarkReferences() {
	return (tree: Root): void => {
		eachNode(tree, 'listItem', (item) => {
			markReference(item);
		});
	};
}

function markReference(item: ListItem): void {
	const [paragraph] = item.children;
	if (paragraph?.type !== 'paragraph') return;
	const [first, ...rest] = paragraph.children;
	const second = secondOfReference(first);
	if (second === undefined || first?.type !== 'link') return;
	item.data = { hProperties: { className: ['reference'] } };
	markTimeLink(first);
	if (rest.some(({ type }) => type === 'link')) return;
	const [next] = rest;
	if (next?.type === 'text') next.value = next.value.trimStart();
	// If the time links to another talk, so does the text.
	const url = secondOfLink(first) === undefined ? first.url : `#${fragmentOf(second)}`;
	const here: Link = { type: 'link', url, children: rest };
	paragraph.children = [first, { type: 'text', value: ' ' }, here];
}
