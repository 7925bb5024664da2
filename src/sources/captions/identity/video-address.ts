import { createHash } from 'node:crypto';
import type { VideoId } from '../../../model.ts';
import { isRecordingName } from '../../recording-name.ts';
import { idOnSite, readHttpsUrl, withoutMoment, youtubeIdIn } from '../../video-url.ts';
import { isVideoId, watchUrl } from '../../youtube.ts';

/** A video's id and URLs. */
export interface Address {
	readonly videoId: VideoId;
	/** https URL of its page; absent if it has none. */
	readonly url?: string;
	/** https URL of a moment, with `{seconds}` as placeholder for the whole second; absent if its site has none. */
	readonly momentUrl?: string;
}

/**
 * Identifies a video by an id, a URL or both. For YouTube, the id is enough. A video on another site gets an id from
 * the name of the site and its id there, the same on every machine, and never eleven characters long like YouTube's.
 *
 * @param given.site name of the site, as of yt-dlp's extractor; derived from the URL if empty
 */
export function addressOf({ id, url = '', site = '' }: { id: string; url?: string; site?: string }): Address {
	const given = readHttpsUrl(url);
	// A URL copied at a moment means the whole talk.
	const page = given && withoutMoment(given);
	const fromUrl = page && youtubeIdIn(page);
	if (fromUrl) return { videoId: fromUrl, url: watchUrl(fromUrl) };
	if (isVideoId(id) && (/^youtube/i.test(site) || (site === '' && page === null)))
		return { videoId: id, url: watchUrl(id) };
	const moment = page && momentUrlOf(page);
	// A URL that already contains `{seconds}`, or is too long with it, does not survive being read again.
	const momentUrl = moment !== null && readMomentUrl(moment) === moment ? moment : undefined;
	const siteName = site === '' ? siteNameIn(page) : site;
	return {
		videoId: ownId(siteName, id || (page ? (idOnSite(page) ?? page.href) : '')),
		...(page && { url: page.href }),
		...(momentUrl && { momentUrl }),
	};
}

/** Returns the name of a site for ids; empty if there is no URL. */
const siteNameIn = (page: URL | null): string => (page?.hostname ?? '').replace(/^www\.|\.\w+$/g, '');

/**
 * Returns a lookup of videos by id as people write it. A video that is not on YouTube can also be found by its id in
 * the list of videos, without the prefix for its site (`my-talk` for `video-my-talk`). Ambiguous ids find nothing.
 */
export function videoIdLookup(
	videos: Iterable<{ readonly id: VideoId; readonly url?: string | undefined }>,
): (name: string) => VideoId | undefined {
	const ids = new Set<string>();
	const siteNames = new Set(['']);
	for (const { id, url } of videos) {
		ids.add(id);
		if (!isVideoId(id) && url !== undefined) siteNames.add(siteNameIn(URL.parse(url)));
	}
	return (name) => {
		if (ids.has(name)) return name as VideoId;
		const [one, ...others] = new Set(
			[...siteNames].map((siteName) => ownId(siteName, name)).filter((id) => ids.has(id)),
		);
		return others.length === 0 ? one : undefined;
	};
}

/** Identifies a video that has no URL by the path of its transcript below the sources. */
export function localAddress(course: string | null, stem: string): Address {
	return addressOf({ id: course === null ? stem : `${course}/${stem}`, site: 'local' });
}

/**
 * Reads a URL template for moments, with the placeholder `{seconds}`, in canonical form; `null` if it is not an https
 * URL or has no placeholder.
 */
export function readMomentUrl(text: string): string | null {
	const page = text.includes(placeholder) ? readHttpsUrl(text) : null;
	// In a path, the URL parser encodes the braces.
	return page?.href.replaceAll('%7Bseconds%7D', placeholder) ?? null;
}

const placeholder = '{seconds}';

function ownId(site: string, key: string): VideoId {
	const name =
		site
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.slice(0, 20)
			.replace(/^-|-$/g, '') || 'video';
	const plain = `${name}-${key}`;
	const isPlain = /^[A-Za-z0-9][A-Za-z0-9_-]{0,40}$/.test(key) && plain.length !== 11;
	const id = isPlain ? plain : `${name}-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
	return id as VideoId;
}

/** Returns the URL template for moments on sites that are known to support them; otherwise `null`. */
function momentUrlOf(page: URL): string | null {
	const { hostname, pathname, href } = page;
	const bare = href.replace(/#.*$/, '');
	if (/(?:^|\.)vimeo\.com$/.test(hostname)) return `${bare}#t={seconds}s`;
	if (/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/.test(hostname)) return `${bare}${page.search ? '&' : '?'}start={seconds}`;
	// PeerTube: https://docs.joinpeertube.org/use/watch-video
	if (/^\/(?:w|videos\/watch)\/[\w-]{20,}$/.test(pathname)) return `${bare}${page.search ? '&' : '?'}start={seconds}s`;
	// W3C Media Fragments work with any media file.
	return isRecordingName(pathname) ? `${bare}#t={seconds}` : null;
}
