import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { readInfoJson, type VideoInfo } from '../sources/captions/identity/info-json.ts';
import { decode } from '../text/decode.ts';

/**
 * Whether two of yt-dlp's `.info.json` files say the same about a video, as far as builds read them: each download counts the
 * views anew.
 */
export async function haveSameFacts(one: string, other: string): Promise<boolean> {
	try {
		const [a, b] = await Promise.all([factsIn(one), factsIn(other)]);
		return isDeepStrictEqual(a, b);
	} catch {
		// One of them cannot be read.
		return false;
	}
}

async function factsIn(file: string): Promise<Omit<VideoInfo, 'written'> | null> {
	const info = readInfoJson(decode(await readFile(file), file).text, file);
	if (info === null) return null;
	const { written: _, ...facts } = info;
	return facts;
}
