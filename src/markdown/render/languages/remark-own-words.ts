import type { List, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { notesPages } from '../../../locales/notes-pages.ts';
import { htmlElement } from '../../html-element.ts';
import { textOf } from '../../text-of.ts';
import { ownLanguageIn } from './own-lang.ts';

/**
 * Marks the language of the interface text on a term's page, since the term may be in another language.
 *
 *     - **Elsewhere**: the brightest star.
 *
 *     No talk says it yet.
 *
 *     - [A talk](../videos/a-talk.md): [1:35](../videos/a-talk.md#t=95) and 3 more
 *
 *     <li><strong lang="en">Elsewhere</strong>: the brightest star.</li>
 *     <p lang="en">No talk says it yet.</p>
 *     <li><a …>A talk</a>: <a …>1:35</a><span lang="en"> and 3 more</span></li>
 */
export function remarkOwnWords() {
	return (tree: Root, { data }: VFile): void => {
		const lang = ownLanguageIn(data);
		const { noTalk, moreTalks, elsewhere, more } = notesPages[lang].phrases;
		const isOwn = ({ children: [only, ...others] }: Paragraph): boolean =>
			only?.type === 'text' &&
			others.length === 0 &&
			(only.value === noTalk || only.value === moreTalks(numberIn(only.value)));
		const markItems = ({ children }: List): void => {
			for (const item of children) {
				const [paragraph] = item.children;
				if (paragraph?.type !== 'paragraph') continue;
				const [first, last] = [paragraph.children[0], paragraph.children.at(-1)];
				if (first?.type === 'strong' && textOf([first]) === elsewhere) first.data = { hProperties: { lang } };
				if (last?.type === 'text' && last.value.trim() === more(numberIn(last.value)))
					paragraph.children.splice(-1, 1, htmlElement('span', [last], { lang }));
			}
		};
		for (const node of tree.children) {
			if (node.type === 'list') markItems(node);
			if (node.type === 'paragraph' && isOwn(node)) node.data = { hProperties: { lang } };
		}
	};
}

/** The number in a text, with any thousands separator. */
const numberIn = (text: string): number => Number(text.replace(/\D/g, ''));
