/** Widths, in pixels, in which a build makes a picture of the notebook's own; each is 16 to 9. */
export const posterWidths = [320, 640, 1280] as const;

/**
 * Path of a picture in one width, from the site's root: `posters/dQw4w9WgXcQ.640.webp`.
 *
 * @param file path of the original from the notebook: `media/dQw4w9WgXcQ.jpg`
 */
export const posterPath = (file: string, width: number): string =>
	`posters/${file.replace(/^media\/|\.[^./]+$/g, '')}.${width}.webp`;
