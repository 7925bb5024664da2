import { posix } from 'node:path';
import type { PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import { isPictureName } from '../../videos/picture.ts';
import type { BrokenLink } from './resolve-links.ts';

/** What a name between double brackets means. */
export interface NamedFile {
	/** Path from the notebook: `videos/a-talk-dQw4w9WgXcQ.md`. */
	readonly path: string;
	/** What it is called where the link does not say: the name itself where absent. */
	readonly title?: string | undefined;
}

/** `[[name#heading|words]]`, and `![[picture.png|300]]`, but not `list[[1]]`; Obsidian's names have none of these signs in them. */
const wikiLink = /(?<![\w\])])(!?)\[\[([^[\]#|\n]*)(#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g;

/**
 * Makes links and pictures of what Obsidian and wikis write for them:
 *
 *     [[ebb]] · [[a-talk-dQw4w9WgXcQ#t=95|see]] · ![[curves.png|300]]
 *
 *     [ebb](../terms/ebb.md) · [see](../videos/a-talk-dQw4w9WgXcQ.md#t=95) · ![](slides/curves.png)
 *
 * Of what stands behind `#` a second is kept; headings have no address on a site. A width of a picture is left to the page.
 *
 * @param file path of the notes from the notebook
 * @param find what a name means, with or without folders before it and an ending behind
 * @returns the names that mean nothing; their words become text
 */
export function readWikiLinks(tree: Root, file: string, find: (name: string) => NamedFile | undefined): BrokenLink[] {
	const broken: BrokenLink[] = [];
	const addressOf = (path: string): string =>
		posix.relative(posix.dirname(file), path).split('/').map(encodeURIComponent).join('/');
	const replace = (
		all: string,
		mark: string,
		name: string,
		fragment: string | undefined,
		words: string | undefined,
		{ index, stack }: RegExpMatchObject,
	): PhrasingContent => {
		const position = positionOf(stack.at(-1) as Text, index);
		const found = name === '' ? undefined : find(name.trim());
		if (found && mark !== '' && isPictureName(name.trim())) {
			const alt = words === undefined || /^\d*(?:x\d+)?$/.test(words) ? '' : words;
			return { type: 'image', url: addressOf(found.path), alt, position };
		}
		const unnamed = name === '' ? (fragment?.slice(1) ?? '') : name;
		const text: Text = { type: 'text', value: words ?? found?.title ?? unnamed };
		if (name !== '' && !found) broken.push({ line: position.start.line, address: all });
		if (!found) return text;
		const second = fragment?.startsWith('#t=') ? fragment : '';
		return { type: 'link', url: addressOf(found.path) + second, children: [text], position };
	};
	findAndReplace(tree, [wikiLink, replace]);
	return broken;
}

/** A place within a text, to its line. */
function positionOf({ position, value }: Text, index: number) {
	const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
	return { start: { line, column: 1 }, end: { line, column: 1 } };
}
