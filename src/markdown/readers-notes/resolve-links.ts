import { posix } from 'node:path';
import type { Image, Root } from 'mdast';
import { eachNode } from '../render/each-node.ts';
import { pathOfAddress } from './path-of-address.ts';
import type { Talks } from './talks.ts';

/** What a file of notes leads to that a site cannot show. */
export interface BrokenLink {
	readonly line: number;
	readonly address: string;
	/** Names of the pages that it may mean, where it is the title of several talks. */
	readonly pages?: readonly string[];
	/** The heading in it, where nothing but that is unknown. */
	readonly heading?: string;
}

/** What of a notebook links in notes may lead to. */
interface Destinations {
	readonly talks: Talks;
	/** Names of the pages of terms. */
	readonly terms: ReadonlySet<string>;
	/** The talk that another file of notes is of. */
	readonly pageOfNotes: (file: string) => string | undefined;
}

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Has the links between files of the notebook lead to the pages that are made of them, as from the page of a talk.
 *
 *     [noise](../terms/noise.md) · [see](../videos/a-talk-dQw4w9WgXcQ.md#t=95) · [more](other-notes.md)
 *
 * @param file path of the notes from the notebook: `notes/week-1/a-talk.md`
 * @returns the links that lead to nothing of the site; they become text
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
		// `rehypeLinks` removes links with a scheme that it does not know.
		link.url = page === undefined ? 'none:' : `${page}${hash === undefined ? '' : `#${hash}`}`;
	});
	return broken;
}

/** Leaves the words of a picture that cannot be shown. */
export function leaveOut(image: Image): void {
	Object.assign(image, { type: 'text', value: image.alt ?? '' });
}

/** The pictures of a file of notes that lie in the notebook, and where: `notes/week-1/slide.png`. */
export function picturesIn(tree: Root, file: string): { readonly image: Image; readonly path: string }[] {
	const pictures: { image: Image; path: string }[] = [];
	eachNode(tree, 'image', (image) => {
		if (!elsewhere.test(image.url) && !image.url.startsWith('/'))
			pictures.push({ image, path: pathFrom(file, image.url) });
	});
	return pictures;
}

/** The path from the notebook that an address in a file of notes leads to. */
const pathFrom = (file: string, address: string): string => posix.join(posix.dirname(file), pathOfAddress(address));
