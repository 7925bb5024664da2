import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CompressedFile, compressFile } from '../offline/compressed-file.ts';

/** Compresses files of a site for an archive. */
export async function compressFiles({
	siteDir,
	files,
}: {
	siteDir: string;
	files: readonly string[];
}): Promise<CompressedFile[]> {
	return Promise.all(files.map(async (file) => compressFile(file, await readFile(join(siteDir, file)))));
}
