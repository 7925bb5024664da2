import { posix } from 'node:path';
import type { PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import { encodePath } from '../../text/encode-path.ts';
import { isPictureName } from '../../media/picture.ts';
import type { BrokenLink } from './resolve-links.ts';

/** The file that a wiki link's name refers to. */
export interface NamedFile {
	/** Path in the notebook: `videos/a-talk-dQw4w9WgXcQ.md`. */
	readonly path: string;
	/** Default text of a link; the name if absent. */
	readonly title?: string | undefined;
	/** Returns the fragment of a section: `#s=95`. Absent if the file has no sections on the site. */
	readonly fragmentOf?: (heading: string) => string | undefined;
}

/** A file, or the page names of all talks with this title: none or several. */
export type ResolvedName = NamedFile | { readonly candidates: readonly string[] };

/**
 * `[[name#heading|words]]` and `![[picture.png|300]]`, also right after another, but not `list[[1]]` or `list[[1]][[2]]`.
 * Obsidian does not allow these characters in names.
 */
const wikiLink = /(?<![\w)]|\](?!!))(!?)\[\[([^[\]#|\n]*)(#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g;

/**
 * Converts wiki links and embeds, as in Obsidian, to links and pictures:
 *
 *     [[ebb]] · [[a-talk-dQw4w9WgXcQ#t=95|see]] · [[A talk#Noise]] · ![[curves.png|300]]
 *
 *     [ebb](../terms/ebb.md) · [see](../videos/a-talk-dQw4w9WgXcQ.md#t=95) · [A talk](…#s=124) · ![](slides/curves.png)
 *
 * Headings in notes files cannot be linked to on the site, and picture widths are ignored.
 *
 * @param file path of the notes file in the notebook
 * @param find resolves a name, with or without folders and extension
 * @returns unknown and ambiguous names, which become plain text, and links whose heading is unknown
 */
export function readWikiLinks(tree: Root, file: string, find: (name: string) => ResolvedName): BrokenLink[] {
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
			// Titles may contain the characters that separate the parts of a link.
			const whole = find(all.slice(2, -2).trim());
			if ('path' in whole && whole.title !== undefined && /[#|]/.test(whole.title))
				return linkTo(whole.path, whole.title);
			broken.push({ line, address: all, pages: found.candidates });
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

/** The heading in a fragment: the last one in `#Tides#Ebb`. Times and block ids (`#^1a2b`) are not headings. */
function headingIn(fragment: string): string | undefined {
	const last = fragment.split('#').at(-1)?.trim();
	return last === undefined || last === '' || /^(?:t=|\^)/.test(last) ? undefined : last;
}

/** The line of an index within a text, as a position. */
function positionOf({ position, value }: Text, index: number) {
	const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
	return { start: { line, column: 1 }, end: { line, column: 1 } };
}
