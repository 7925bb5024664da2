import { posix } from 'node:path';
import type { PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import { encodePath } from '../../text/encode-path.ts';
import { isPictureName } from '../../media/picture.ts';
import type { BrokenLink } from './resolve-links.ts';

/** What a name between double brackets means. */
export interface NamedFile {
	/** Path from the notebook: `videos/a-talk-dQw4w9WgXcQ.md`. */
	readonly path: string;
	/** What it is called where the link does not say: the name itself where absent. */
	readonly title?: string | undefined;
	/** The fragment of one of its sections: `#s=95`. Absent where the site knows none. */
	readonly fragmentOf?: (heading: string) => string | undefined;
}

/** A file; or the names of the pages whose title the name is, none or several. */
export type Meaning = NamedFile | { readonly titled: readonly string[] };

/** `[[name#heading|words]]`, and `![[picture.png|300]]`, but not `list[[1]]`; Obsidian's names have none of these signs in them. */
const wikiLink = /(?<![\w\])])(!?)\[\[([^[\]#|\n]*)(#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g;

/**
 * Makes links and pictures of what Obsidian and wikis write for them:
 *
 *     [[ebb]] · [[a-talk-dQw4w9WgXcQ#t=95|see]] · [[A talk#Noise]] · ![[curves.png|300]]
 *
 *     [ebb](../terms/ebb.md) · [see](../videos/a-talk-dQw4w9WgXcQ.md#t=95) · [A talk](…#s=124) · ![](slides/curves.png)
 *
 * Headings of files of notes have no address on a site. A width of a picture is left to the page.
 *
 * @param file path of the notes from the notebook
 * @param find what a name means, with or without folders before it and an ending behind
 * @returns the names that mean nothing, or several talks: their words become text; and the headings that are unknown, where
 *   the rest leads somewhere
 */
export function readWikiLinks(tree: Root, file: string, find: (name: string) => Meaning): BrokenLink[] {
	const broken: BrokenLink[] = [];
	const addressOf = (path: string): string => encodePath(posix.relative(posix.dirname(file), path));
	const replace = (
		all: string,
		mark: string,
		name: string,
		fragment = '',
		words: string | undefined,
		{ index, stack }: RegExpMatchObject,
	): PhrasingContent => {
		const position = positionOf(stack.at(-1) as Text, index);
		const { line } = position.start;
		const linkTo = (path: string, value: string, place = ''): PhrasingContent => ({
			type: 'link',
			url: addressOf(path) + place,
			children: [{ type: 'text', value }],
			position,
		});
		if (name === '') return { type: 'text', value: words ?? fragment.slice(1) };
		const found = find(name.trim());
		if (!('path' in found)) {
			// Titles may have the signs in them that separate the parts of a link.
			const whole = mark === '' && found.titled.length === 0 ? find(all.slice(2, -2).trim()) : found;
			if ('path' in whole && whole.title !== undefined && /[#|]/.test(whole.title))
				return linkTo(whole.path, whole.title);
			broken.push({ line, address: all, pages: found.titled });
			return { type: 'text', value: words ?? name };
		}
		if (mark !== '' && isPictureName(name.trim())) {
			const alt = words === undefined || /^\d*(?:x\d+)?$/.test(words) ? '' : words;
			return { type: 'image', url: addressOf(found.path), alt, position };
		}
		const heading = headingIn(fragment);
		const section = heading === undefined ? undefined : found.fragmentOf?.(heading);
		if (heading !== undefined && found.fragmentOf && section === undefined)
			broken.push({ line, address: all, heading });
		const place = fragment.startsWith('#t=') ? fragment : (section ?? '');
		return linkTo(found.path, words ?? found.title ?? name, place);
	};
	findAndReplace(tree, [wikiLink, replace]);
	return broken;
}

/** The heading that a fragment leads to: of `#Tides#Ebb`, the last. Seconds, and blocks (`#^1a2b`), are none. */
function headingIn(fragment: string): string | undefined {
	const last = fragment.split('#').at(-1)?.trim();
	return last === undefined || last === '' || /^(?:t=|\^)/.test(last) ? undefined : last;
}

/** A place within a text, to its line. */
function positionOf({ position, value }: Text, index: number) {
	const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
	return { start: { line, column: 1 }, end: { line, column: 1 } };
}
