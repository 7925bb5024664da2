import type { Parents, Root } from 'mdast';
import { eachNode } from '../each-node.ts';
import { sectionOfFragment } from '../../fragments.ts';

/** A title of several phrases, none of whose lines begins with the dot between two. */
export const holdDots = (title: string): string => title.replaceAll(' · ', '\u00a0· ');

/** Holds the dots of the sections' titles to the phrases before them, in headings and in links to sections. Comes last. */
export function remarkHoldDots() {
	return (tree: Root): void => {
		eachNode(tree, 'heading', holdAll);
		eachNode(tree, 'link', (link) => {
			if (sectionOfFragment(link.url) !== undefined) holdAll(link);
		});
	};
}

function holdAll(title: Parents): void {
	eachNode(title, 'text', (text) => {
		text.value = holdDots(text.value);
	});
}
