import { posix } from 'node:path';
import type { Image, Root } from 'mdast';
import { eachNode } from '../render/each-node.ts';
import { pathOfAddress } from './path-of-address.ts';
import type { Talks } from './talks.ts';

/** A link in a notes file that has no target on the site. */
export interface BrokenLink {
	readonly line: number;
	readonly address: string;
	/** If the link is a title that several talks have: their page names. */
	readonly pages?: readonly string[];
	/** If the talk exists but has no such heading: the heading. */
	readonly heading?: string;
}

/** Possible targets of links in notes. */
interface Destinations {
	readonly talks: Talks;
	/** Names of the term pages. */
	readonly terms: ReadonlySet<string>;
	/** Returns the page of the talk that another notes file is about. */
	readonly pageOfNotes: (file: string) => string | undefined;
}

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Rewrites links between files of the notebook to the pages made from them, relative to a talk's page.
 *
 *     [noise](../terms/noise.md) · [see](../videos/a-talk-dQw4w9WgXcQ.md#t=95) · [more](other-notes.md)
 *
 * @param file path of the notes file in the notebook: `notes/week-1/a-talk.md`
 * @returns links without a target on the site, which become plain text
 */
export function resolveLinks(tree: Root, file: string, { talks, terms, pageOfNotes }: Destinations): BrokenLink[] {
	const broken: BrokenLink[] = [];
	const pageOf = (path: string): string | undefined => {
		const [, folder = '', name = ''] = /^(videos|terms)\/([^/]+)\.(?:md|html)$/.exec(path) ?? [];
		if (folder === 'terms') return terms.has(name) ? `../terms/${encodeURIComponent(name)}.html` : undefined;
		const page = folder === 'videos' ? talks.find(name) : pageOfNotes(path);
		return page && `${encodeURIComponent(page)}.html`;
	};
	eachNode(tree, 'link', (link) => {
		if (elsewhere.test(link.url) || link.url === '') return;
		const [, hash] = link.url.split('#');
		const page = pageOf(pathFrom(file, link.url));
		if (page === undefined) broken.push({ line: link.position?.start.line ?? 1, address: link.url });
		// `rehypeLinks` removes links with an unknown scheme.
		link.url = page === undefined ? 'none:' : `${page}${hash === undefined ? '' : `#${hash}`}`;
	});
	return broken;
}

/** Replaces a picture that cannot be shown with its alternative text. */
export function replaceWithAlt(image: Image): void {
	Object.assign(image, { type: 'text', value: image.alt ?? '' });
}

/** Finds a notes file's pictures that are files of the notebook, with their paths in it: `notes/week-1/slide.png`. */
export function picturesIn(tree: Root, file: string): { readonly image: Image; readonly path: string }[] {
	const pictures: { image: Image; path: string }[] = [];
	eachNode(tree, 'image', (image) => {
		if (!elsewhere.test(image.url) && !image.url.startsWith('/'))
			pictures.push({ image, path: pathFrom(file, image.url) });
	});
	return pictures;
}

/** Resolves a relative URL in a notes file to a path in the notebook. */
const pathFrom = (file: string, address: string): string => posix.join(posix.dirname(file), pathOfAddress(address));
