import { createHash } from 'node:crypto';
import type { Video, VideoId } from '../model.ts';

const MAX_SLUG_CHARACTERS = 60;

/**
 * The names of the notes pages, without their ending: `<slug of the title>-<video id>`, or `video-<id>` where the title
 * has no letter or digit to show. A name never begins with `-` or `_` and holds nothing that a file system or an address
 * objects to. Names that differ in case only, which are one file on macOS and Windows, get four more digits each.
 */
export function namePages(videos: readonly Pick<Video, 'id' | 'title'>[]): Map<VideoId, string> {
	const names = new Map(videos.map(({ id, title }) => [id, `${slugify(title) || 'video'}-${id}`]));
	for (const ids of Map.groupBy(names.keys(), (id) => names.get(id)?.toLowerCase()).values()) {
		if (ids.length === 1) continue;
		for (const id of ids)
			names.set(id, `${names.get(id) ?? ''}-${createHash('sha256').update(id).digest('hex').slice(0, 4)}`);
	}
	return names;
}

/**
 * Lower-cases a text and keeps its letters and digits of every script, `-` between words; at most 60 characters, cut at
 * the end of a word where one ends past the half. Latin letters lose their accents; other scripts keep theirs, because
 * there a mark can be a vowel.
 */
export function slugify(text: string): string {
	const words = text
		.normalize('NFKD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/^-|-$/g, '');
	const characters = [...words];
	if (characters.length <= MAX_SLUG_CHARACTERS) return words;
	const cut = characters.slice(0, MAX_SLUG_CHARACTERS).join('');
	const wordEnd = characters[MAX_SLUG_CHARACTERS] === '-' ? cut.length : cut.lastIndexOf('-');
	return (wordEnd > MAX_SLUG_CHARACTERS / 2 ? cut.slice(0, wordEnd) : cut).replace(/-$/, '');
}
