import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from '../each-node.ts';
import { htmlElement } from '../../html-element.ts';
import { readHeard } from '../../own-phrases.ts';
import { ownLang } from '../languages/own-lang.ts';

/**
 * Marks the glossary's corrections: links whose title gives the misheard words. These are added to the page as text, so
 * that search finds both; the style sheet shows them on hover and focus.
 *
 *     [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon")
 *
 *     <a href="../terms/yann-lecun.html" class="correction">Yann LeCun<span class="heard"> (heard: yan lacoon)</span></a>
 *
 * If the page is in another language, the language of the first word is marked up for screen readers.
 */
export function remarkCorrections() {
	return (tree: Root, { data }: VFile): void => {
		const properties = ownLang(data);
		const text = (value: string): PhrasingContent => ({ type: 'text', value });
		eachNode(tree, 'link', (link) => {
			const { title } = link;
			const heard = readHeard(title);
			if (title == null || heard === undefined) return;
			const prefix = title.slice(0, title.length - heard.length);
			const note =
				properties.lang === undefined
					? [text(` (${title})`)]
					: [text(' ('), htmlElement('span', [text(prefix)], { ...properties }), text(`${heard})`)];
			link.children.push(htmlElement('span', note, { className: ['heard'] }));
			link.title = null;
			link.data = { hProperties: { className: ['correction'] } };
		});
	};
}
