/**
 * The folder of a course below `sources/`, of the path that somebody wrote: with `\` between levels, as on Windows, with slashes
 * around it, and in any form of Unicode. It comes back as `Video` has it.
 */
export const courseFolder = (written: string): string =>
	written
		.trim()
		.replaceAll('\\', '/')
		.replace(/^\/+|\/+$/g, '')
		.normalize();
