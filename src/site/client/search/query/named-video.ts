import { idOnSite, isYoutubeHost, withoutMoment, youtubeIdIn } from '../../../../sources/video-url.ts';
import { secondOfAddress } from '../../../../videos/second-in-address.ts';
import { idOfTalk, pageOfName } from '../../lists/renamed-talk.ts';
import type { ListedTalk } from '../../lists/talks.ts';
import { addressIn, isLikeId } from './may-name-video.ts';

/** A video that a query names by its address or YouTube id, instead of searching for words. */
export interface NamedVideo {
	/** The address or id as it appears in the query. */
	readonly name: string;
	/** The second in the address. */
	readonly second: number | undefined;
	/** Whether the query may also be ordinary words, so that it counts as a video only if a talk has this name. */
	readonly mayBeWords: boolean;
	/** Finds the talk of this video. */
	readonly findIn: (talks: readonly ListedTalk[]) => ListedTalk | undefined;
}

/** Recognises a query that names a video; `undefined` for any other. */
export function namedVideo(query: string): NamedVideo | undefined {
	if (isLikeId(query))
		return { name: query, second: undefined, mayBeWords: true, findIn: (talks) => withId(query, talks) };
	const name = addressIn(query);
	const address = name.includes('://') ? name : `https://${name}`;
	// Safari has `URL.parse` only since 18.
	if (name === '' || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	return {
		name,
		second: secondOfAddress(url),
		mayBeWords: address !== name && !isYoutubeHost(url.hostname),
		findIn: (talks) => talkAt(url, talks),
	};
}

const withId = (id: string, talks: readonly ListedTalk[]): ListedTalk | undefined =>
	talks.find((talk) => idOfTalk(talk) === id);

function talkAt(url: URL, talks: readonly ListedTalk[]): ListedTalk | undefined {
	const id = youtubeIdIn(url);
	if (id !== null) return withId(id, talks);
	const sameVideo = talks.filter((talk) => talk.url !== undefined && isSameVideo(url, new URL(talk.url)));
	// On some sites one address is a prefix of another: the longest match is meant.
	sameVideo.sort((a, b) => (b.url ?? '').length - (a.url ?? '').length);
	if (sameVideo[0]) return sameVideo[0];
	// A page of this site, or of a copy of it.
	const name = /\/videos\/([^/]+?)\.html$/.exec(url.pathname)?.[1];
	const page = name && pageOfName(decoded(name), talks);
	return talks.find((talk) => talk.page === page);
}

/**
 * Whether an address leads to the same video as another. It may have more parameters, such as a site-specific start
 * time or who shared it.
 */
function isSameVideo(url: URL, video: URL): boolean {
	if (videoKey(url) !== videoKey(video)) return false;
	const { searchParams, hash } = withoutMoment(video);
	const hasSameParameters = [...searchParams].every(([name, value]) => url.searchParams.getAll(name).includes(value));
	return idOnSite(video) !== undefined || (hasSameParameters && (hash === '' || hash === url.hash));
}

/** Identifies a video, or a page with several videos, regardless of the form of its address. */
function videoKey(url: URL): string {
	const id = idOnSite(url);
	if (id !== undefined) return `${url.hostname.split('.').slice(-2).join('.')} ${id}`;
	return url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/$/, '');
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
