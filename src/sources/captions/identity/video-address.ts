import { createHash } from 'node:crypto';
import type { VideoId } from '../../../model.ts';
import { isRecordingName } from '../../recording-name.ts';
import { idOnSite, readHttpsUrl, withoutMoment, youtubeIdIn } from '../../video-url.ts';
import { isVideoId, watchUrl } from '../../youtube.ts';

/** Which video, and where it is. */
export interface Address {
	readonly videoId: VideoId;
	/** https address of its page; absent where it has none. */
	readonly url?: string;
	/** https address of a second of it, `{seconds}` standing for the whole second; absent where its site has none. */
	readonly momentUrl?: string;
}

/**
 * Which video is meant by an id, an address or both. On YouTube the id says everything. A video elsewhere gets an id of
 * our own from the name of its site and its id there, the same on every machine; it is never eleven characters long, so
 * that nobody takes it for YouTube's.
 *
 * @param given.site name of the site, as yt-dlp's extractor has it; told from the address where it is empty
 */
export function addressOf({ id, url = '', site = '' }: { id: string; url?: string; site?: string }): Address {
	const given = readHttpsUrl(url);
	// An address that was copied at a moment stands for the whole talk here.
	const page = given && withoutMoment(given);
	const fromUrl = page && youtubeIdIn(page);
	if (fromUrl) return { videoId: fromUrl, url: watchUrl(fromUrl) };
	if (isVideoId(id) && (/^youtube/i.test(site) || (site === '' && page === null)))
		return { videoId: id, url: watchUrl(id) };
	const moment = page && momentUrlOf(page);
	// One that already holds `{seconds}`, or is too long with it, cannot be read back.
	const momentUrl = moment !== null && readMomentUrl(moment) === moment ? moment : undefined;
	const siteName = site === '' ? siteNameIn(page) : site;
	return {
		videoId: ownId(siteName, id || (page ? (idOnSite(page) ?? page.href) : '')),
		...(page && { url: page.href }),
		...(momentUrl && { momentUrl }),
	};
}

/** The name of a site in ids of our own; empty where there is no address. */
const siteNameIn = (page: URL | null): string => (page?.hostname ?? '').replace(/^www\.|\.\w+$/g, '');

/**
 * Finds ids of videos as people write them: a video that is not on YouTube also by the id that its list gives it, which has
 * the name of its site before it here (`my-talk` for `video-my-talk`).
 */
export function openIds(
	videos: Iterable<{ readonly id: VideoId; readonly url?: string }>,
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

/** A video that is known only by its transcript here: its id comes from the place and the name below the sources. */
export function localAddress(course: string | null, stem: string): Address {
	return addressOf({ id: course === null ? stem : `${course}/${stem}`, site: 'local' });
}

/**
 * An address of a second of a video with `{seconds}` in place of the second, in canonical form; `null` where it is no
 * https address or has no such place.
 */
export function readMomentUrl(text: string): string | null {
	const page = text.includes(secondsPlace) ? readHttpsUrl(text) : null;
	// In a path the braces are encoded.
	return page?.href.replaceAll('%7Bseconds%7D', secondsPlace) ?? null;
}

const secondsPlace = '{seconds}';

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

/** How sites that have it write a second into an address, `{seconds}` in its place; `null` where no way is known. */
function momentUrlOf(page: URL): string | null {
	const { hostname, pathname, href } = page;
	const bare = href.replace(/#.*$/, '');
	if (/(?:^|\.)vimeo\.com$/.test(hostname)) return `${bare}#t={seconds}s`;
	if (/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/.test(hostname)) return `${bare}${page.search ? '&' : '?'}start={seconds}`;
	// PeerTube: https://docs.joinpeertube.org/use/watch-video
	if (/^\/(?:w|videos\/watch)\/[\w-]{20,}$/.test(pathname)) return `${bare}${page.search ? '&' : '?'}start={seconds}s`;
	// Any media file: W3C Media Fragments.
	return isRecordingName(pathname) ? `${bare}#t={seconds}` : null;
}
