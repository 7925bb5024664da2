import type { Parents, Root } from 'mdast';
import { eachNode } from '../each-node.ts';
import { sectionOfFragment } from '../../fragments.ts';
import { phraseSeparator } from '../../../study/sections/title.ts';

/** Makes the space before the dot between two phrases of a title non-breaking, so that no line starts with the dot. */
export const noBreakDots = (title: string): string => title.replaceAll(phraseSeparator, unbroken);

const unbroken = phraseSeparator.replace(' ', '\u00a0');

/** Applies `noBreakDots` to headings and to links to sections. Runs last. */
export function remarkNoBreakDots() {
	return (tree: Root): void => {
		eachNode(tree, 'heading', noBreakDotsIn);
		eachNode(tree, 'link', (link) => {
			if (sectionOfFragment(link.url) !== undefined) noBreakDotsIn(link);
		});
	};
}

function noBreakDotsIn(title: Parents): void {
	eachNode(title, 'text', (text) => {
		text.value = noBreakDots(text.value);
	});
}
