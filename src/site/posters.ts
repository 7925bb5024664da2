import { posterPath, posterWidths } from '../offline/poster-path.ts';

/**
 * Where a page shows a poster from, in the sizes that a build makes of it.
 *
 * @param poster address of the picture from a notes page, `../media/dQw4w9WgXcQ.jpg`
 * @param root the way from the page to the site's root
 */
export function posterSources(poster: string, root: string): { readonly src: string; readonly srcset: string } {
	const file = poster.replace(/^\.\.\//, '');
	const address = (width: number): string => root + posterPath(file, width);
	return {
		src: address(640),
		srcset: posterWidths.map((width) => `${address(width)} ${width}w`).join(', '),
	};
}
