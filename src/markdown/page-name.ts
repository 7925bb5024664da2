import { createHash } from 'node:crypto';
import type { Video, VideoId } from '../model.ts';
import { slugOfTitle } from '../text/slug.ts';

/**
 * Names the notes pages, without extension: `<slug of the title>-<video id>`, or `video-<id>` if the slug is empty. A
 * name never starts with `-` or `_` and has only characters that are safe in file systems and URLs. Names that differ
 * only in case, which macOS and Windows treat as the same file, each get four hexadecimal digits more.
 */
export function namePages(videos: readonly Pick<Video, 'id' | 'title'>[]): Map<VideoId, string> {
	const names = new Map(videos.map(({ id, title }) => [id, `${slugOfTitle(title) || 'video'}-${id}`]));
	for (const ids of Map.groupBy(names.keys(), (id) => names.get(id)?.toLowerCase()).values()) {
		if (ids.length === 1) continue;
		for (const id of ids)
			names.set(id, `${names.get(id) ?? ''}-${createHash('sha256').update(id).digest('hex').slice(0, 4)}`);
	}
	return names;
}
