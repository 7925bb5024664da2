import { createHash } from 'node:crypto';
import type { Video, VideoId } from '../model.ts';
import { slugOfTitle } from '../text/slug.ts';

/**
 * The names of the notes pages, without their ending: `<slug of the title>-<video id>`, or `video-<id>` where the title
 * has no letter or digit to show. A name never begins with `-` or `_` and holds nothing that a file system or an address
 * objects to. Names that differ in case only, which are one file on macOS and Windows, get four more digits each.
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
