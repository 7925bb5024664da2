import { posterPath, posterWidths } from '../media/poster-path.ts';

/**
 * The `src` and `srcset` of a poster, in the sizes that a build makes.
 *
 * @param poster URL of the picture, relative to a notes page: `../media/dQw4w9WgXcQ.jpg`
 * @param root relative path from the page to the site's root
 */
export function posterSources(poster: string, root: string): { readonly src: string; readonly srcset: string } {
	const file = poster.replace(/^\.\.\//, '');
	const address = (width: number): string => root + posterPath(file, width);
	return {
		src: address(640),
		srcset: posterWidths.map((width) => `${address(width)} ${width}w`).join(', '),
	};
}
