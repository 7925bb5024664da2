/** Widths of the 16:9 posters that a build makes, in pixels. */
export const posterWidths = [320, 640, 1280] as const;

/**
 * Path of a scaled poster from the site's root: `posters/dQw4w9WgXcQ.640.webp`.
 *
 * @param file path of the original in the notebook: `media/dQw4w9WgXcQ.jpg`
 */
export const posterPath = (file: string, width: number): string =>
	`posters/${file.replace(/^media\/|\.[^./]+$/g, '')}.${width}.webp`;
