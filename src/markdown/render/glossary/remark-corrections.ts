import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from '../each-node.ts';
import { htmlElement } from '../../html-element.ts';
import { readHeard } from '../../heard.ts';
import { ownLang } from '../languages/own-lang.ts';

/**
 * Corrections by the notebook's glossary: links whose title says what was heard. It stands in the page, too, so that the
 * search finds both; the style sheet shows it on hover and focus.
 *
 *     [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon")
 *
 *     <a href="../terms/yann-lecun.html" class="correction">Yann LeCun<span class="heard"> (heard: yan lacoon)</span></a>
 *
 * Where the page is in another language, screen readers are told that of the first word.
 */
export function remarkCorrections() {
	return (tree: Root, { data }: VFile): void => {
		const properties = ownLang(data);
		const text = (value: string): PhrasingContent => ({ type: 'text', value });
		eachNode(tree, 'link', (link) => {
			const { title } = link;
			const heard = readHeard(title);
			if (title == null || heard === undefined) return;
			const beginning = title.slice(0, title.length - heard.length);
			const said =
				properties.lang === undefined
					? [text(` (${title})`)]
					: [text(' ('), htmlElement('span', [text(beginning)], { ...properties }), text(`${heard})`)];
			link.children.push(htmlElement('span', said, { className: ['heard'] }));
			link.title = null;
			link.data = { hProperties: { className: ['correction'] } };
		});
	};
}
