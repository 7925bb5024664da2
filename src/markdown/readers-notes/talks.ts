import { momentAddress } from '../../videos/moment-address.ts';
import { secondOfAddress, secondOfFragment } from '../../videos/second-in-address.ts';
import { openIds } from '../../sources/captions/video-address.ts';
import { youtubeIdIn } from '../../sources/video-url.ts';
import type { VideoFacts } from '../schemas.ts';

/** A second of a talk. */
export interface Place {
	/** Name of the talk's page, without ending; absent where the address is one of the page that it stands on. */
	readonly page?: string;
	/** Seconds. */
	readonly second: number;
}

/** The talks of a notebook, as notes name them. */
export interface Talks {
	readonly factsOf: (page: string) => VideoFacts | undefined;
	/**
	 * The page that a name or an address means: a page's name, also one that it had under another title; an id, also in
	 * brackets behind a title; an address of the video. Of a video in several languages the main page, unless a language
	 * stands behind the brackets: `A talk [dQw4w9WgXcQ].de`.
	 */
	readonly find: (name: string) => string | undefined;
	/** The same for an address that may be one of the site or of the notebook, too: `../videos/a-talk-dQw4w9WgXcQ.md`. */
	readonly pageOf: (address: string) => string | undefined;
	/** The second that an address leads to; nothing where it leads to none of these talks. */
	readonly placeOf: (address: string) => Place | undefined;
}

/** @param videos what stands above the pages, by their names without ending */
export function openTalks(videos: ReadonlyMap<string, VideoFacts>): Talks {
	const ids = new Map<string, string>();
	const addresses = new Map<string, string>();
	for (const [page, { videoId, url, translationOf }] of videos) {
		if (translationOf !== undefined) continue;
		ids.set(videoId, page);
		if (url !== undefined) addresses.set(url, page);
	}
	const idOf = openIds([...videos.values()].map(({ videoId: id, url }) => ({ id, ...(url !== undefined && { url }) })));
	const find = (name: string): string | undefined => {
		if (videos.has(name)) return name;
		const url = URL.canParse(name) ? new URL(name) : undefined;
		const [, bracketed, tag] = /\[([^[\]]+)\](?:\.([\w-]+))?\s*$/.exec(name) ?? [];
		const main = ids.get((url ? youtubeIdIn(url) : idOf(bracketed ?? name)) ?? '');
		if (main !== undefined && tag !== undefined && videos.has(`${main}.${tag}`)) return `${main}.${tag}`;
		return (
			main ??
			addresses.get(name) ??
			// The name of a page ends with the id of its video.
			[...ids].find(([known]) => name.endsWith(`-${known}`))?.[1]
		);
	};
	const pageOf = (address: string): string | undefined => {
		const name = /^(?:[^?#]*\/)?([^/?#]+)\.(?:md|html)(?=[?#]|$)/.exec(address)?.[1];
		return find(name === undefined ? address : decoded(name));
	};
	const placeOf = (address: string): Place | undefined => {
		const [path = '', hash = ''] = address.split('#');
		const inPage = hash === '' ? undefined : secondOfFragment(`#${hash}`);
		if (path === '') return inPage === undefined ? undefined : { second: inPage };
		const second = inPage ?? (URL.canParse(address) ? secondOfAddress(new URL(address)) : undefined);
		if (second === undefined) return undefined;
		const page =
			pageOf(address) ??
			[...videos].find(([, facts]) => momentAddress({ ...facts, id: facts.videoId }, second) === address)?.[0];
		return page === undefined ? undefined : { page, second };
	};
	return { factsOf: (page) => videos.get(page), find, pageOf, placeOf };
}

/** A part of an address without percent signs; as it is where they stand for nothing. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
