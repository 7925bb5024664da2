import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isJunkFile } from '../files/junk-files.ts';
import type { CompiledSite } from '../site/compile/compile-site.ts';
import type { SiteFile } from '../site/render/site-file.ts';

/**
 * Writes the files of a site that are not tied to one page: style sheets, fonts, scripts, lists, feeds, the sitemap.
 */
export async function writeSharedFiles(
	{ files, compiled }: { readonly files: readonly SiteFile[]; readonly compiled: Pick<CompiledSite, 'assets'> },
	staging: string,
): Promise<void> {
	await cp(compiled.assets, staging, { recursive: true, filter: (path) => !isJunkFile(basename(path)) });
	for (const { path, content } of files) {
		await mkdir(dirname(join(staging, path)), { recursive: true });
		await writeFile(join(staging, path), content);
	}
}
