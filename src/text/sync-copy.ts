/**
 * What sync programs insert into the name of a file that was changed in two places: `.sync-conflict-20261128-101500-ABC`
 * (Syncthing), ` (Anna's conflicted copy 2026-11-28)` (Dropbox, Nextcloud, Obsidian; also in German and French).
 */
const suffix = /(?:\.sync-conflict-[\w-]+|\s*\([^()]*(?:conflict|konflikt|conflit)[^()]*\))(?=\.\w+$)/i;

/** The name of the file of which a sync program kept this copy; `undefined` if the name is not that of a copy. */
export function originalOf(name: string): string | undefined {
	const original = name.replace(suffix, '');
	return original === name ? undefined : original;
}

/** What to tell about a copy that is not used. */
export const unusedCopy = (original: string) => ({
	reason: `A sync program kept it as a copy of ${original}, and only that file is used.`,
	hint: 'Move what you want to keep into that file, and delete this one.',
});
