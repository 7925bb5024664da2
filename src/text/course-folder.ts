/**
 * Normalizes the path that somebody wrote for a course folder below `sources/` to the form in `Video`: accepts `\`
 * between levels, as on Windows, leading and trailing slashes, and any Unicode normalization form.
 */
export const courseFolder = (path: string): string =>
	path
		.trim()
		.replaceAll('\\', '/')
		.replace(/^\/+|\/+$/g, '')
		.normalize();
