import type { Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { htmlElement } from '../html-element.ts';
import { readHeard } from '../heard.ts';

/**
 * Corrections by the reader's glossary: links whose title says what was heard. It stands in the page, too, so that the
 * search finds both; the style sheet shows it on hover and focus.
 *
 *     [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon")
 *
 *     <a href="../terms/yann-lecun.html" class="correction">Yann LeCun<span class="heard"> (heard: yan lacoon)</span></a>
 */
export function remarkCorrections() {
	return (tree: Root): void => {
		eachNode(tree, 'link', (link) => {
			if (readHeard(link.title) === undefined) return;
			const heard = ` (${link.title ?? ''})`;
			link.children.push(htmlElement('span', [{ type: 'text', value: heard }], { className: ['heard'] }));
			link.title = null;
			link.data = { hProperties: { className: ['correction'] } };
		});
	};
}
