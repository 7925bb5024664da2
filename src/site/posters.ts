/** Widths, in pixels, in which a build makes a picture of the reader's own; each is 16 to 9. */
export const posterWidths = [320, 640, 1280] as const;

/** @param file path below `media/` @returns path of the picture from the site's root */
export const posterPath = (file: string, width: number): string =>
	`posters/${file.replace(/\.[^.]+$/, '')}.${width}.webp`;

/**
 * Where a page shows a poster from.
 *
 * @param poster address of the picture from a notes page, `../media/dQw4w9WgXcQ.jpg`
 * @param root the way from the page to the site's root
 */
export function posterSources(poster: string, root: string): { src: string; srcset: string } {
	const file = poster.replace(/^\.\.\/media\//, '');
	const address = (width: number): string => root + posterPath(file, width);
	return {
		src: address(640),
		srcset: posterWidths.map((width) => `${address(width)} ${width}w`).join(', '),
	};
}
