import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompressedFile, compressFile } from '../offline/compressed-file.ts';

export function compressFiles({ siteDir, files }: { siteDir: string; files: readonly string[] }): CompressedFile[] {
	return files.map((file) => compressFile(file, readFileSync(join(siteDir, file))));
}
