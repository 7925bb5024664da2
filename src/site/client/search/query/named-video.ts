import { idOnSite, isYoutubeHost, withoutMoment, youtubeIdIn } from '../../../../sources/video-url.ts';
import { isVideoId } from '../../../../sources/youtube.ts';
import { secondOfAddress } from '../../../../videos/second-in-address.ts';
import { idOfTalk, pageOfName } from '../../lists/renamed-talk.ts';
import type { ListedTalk } from '../../lists/talks.ts';

/** A video that a query names by its address, or by its id on YouTube, instead of asking for words. */
export interface NamedVideo {
	/** Its address or id as in the query. */
	readonly name: string;
	/** The second that the address names. */
	readonly second: number | undefined;
	/** Whether words are written so, too: only a talk that has this name is meant by it. */
	readonly mayBeWords: boolean;
	/** The talk that is meant. */
	readonly findIn: (talks: readonly ListedTalk[]) => ListedTalk | undefined;
}

/** An address with its scheme, also behind other words: some programs share a title with it. */
const fullAddress = /(?<!\S)(?:https?|file):\/\/\S+$/i;
/** An address as browsers show it: `youtu.be/dQw4w9WgXcQ`. */
const withoutScheme = /^[\w-]+(?:\.[\w-]+)+\/\S+$/;

/** The video that a query names; `undefined` if it names none. */
export function namedVideo(query: string): NamedVideo | undefined {
	if (isLikeId(query))
		return { name: query, second: undefined, mayBeWords: true, findIn: (talks) => withId(query, talks) };
	const name = fullAddress.exec(query)?.[0] ?? (withoutScheme.test(query) ? query : '');
	const address = name.includes('://') ? name : `https://${name}`;
	// Not `URL.parse`: Safari has it only since 18.
	if (name === '' || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	return {
		name,
		second: secondOfAddress(url),
		mayBeWords: address !== name && !isYoutubeHost(url.hostname),
		findIn: (talks) => talkAt(url, talks),
	};
}

/** Whether a query may be an id on YouTube. Eleven letters alone, capitals only at the start or throughout, are a word. */
const isLikeId = (query: string): boolean => isVideoId(query) && !/^(?:[A-Za-z][a-z]+|[A-Z]+|\d+)$/.test(query);

const withId = (id: string, talks: readonly ListedTalk[]): ListedTalk | undefined =>
	talks.find((talk) => idOfTalk(talk) === id);

function talkAt(url: URL, talks: readonly ListedTalk[]): ListedTalk | undefined {
	const id = youtubeIdIn(url);
	if (id !== null) return withId(id, talks);
	const sameVideo = talks.filter((talk) => talk.url !== undefined && isSameVideo(url, new URL(talk.url)));
	// Some pages of a site may have their address before that of others: what says most of this one is meant.
	sameVideo.sort((a, b) => (b.url ?? '').length - (a.url ?? '').length);
	if (sameVideo[0]) return sameVideo[0];
	// A page of this site, or of a copy of it.
	const name = /\/videos\/([^/]+?)\.html$/.exec(url.pathname)?.[1];
	const page = name && pageOfName(decoded(name), talks);
	return talks.find((talk) => talk.page === page);
}

/** Whether an address leads to the video that another one is of. It may say more: a second in a site's own way, or who shared it. */
function isSameVideo(url: URL, video: URL): boolean {
	if (videoKey(url) !== videoKey(video)) return false;
	const { searchParams, hash } = withoutMoment(video);
	const hasSameParameters = [...searchParams].every(([name, value]) => url.searchParams.getAll(name).includes(value));
	return idOnSite(video) !== undefined || (hasSameParameters && (hash === '' || hash === url.hash));
}

/** Where a video is, or a page that shows several, the same for all forms of its address. */
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
