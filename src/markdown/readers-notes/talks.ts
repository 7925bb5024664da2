import { momentTemplate } from '../../videos/moment-address.ts';
import { secondOfAddress, secondOfFragment } from '../../videos/second-in-address.ts';
import { videoIdLookup } from '../../sources/captions/identity/video-address.ts';
import { youtubeIdIn } from '../../sources/video-url.ts';
import type { VideoFacts } from '../pages/schemas.ts';
import { shownTitle } from '../shown-title.ts';
import { pathOfAddress } from './path-of-address.ts';

/** A second of a talk. */
export interface PlaceInTalk {
	/** Page name of the talk; absent if a link has only a fragment and so refers to the current talk. */
	readonly page?: string;
	/** In seconds. */
	readonly second: number;
}

/** Finds the talks of a notebook by the names and URLs that notes use. Talks are given by page name. */
export interface Talks {
	readonly factsOf: (page: string) => VideoFacts | undefined;
	/** The title shown on pages. */
	readonly titleOf: (page: string) => string | undefined;
	/**
	 * Finds a talk by its page name, current or under an earlier title; by its id, alone or in brackets after a title; or
	 * by the URL of its video. Returns the main page of a video in several languages, unless a language follows the
	 * brackets: `A talk [dQw4w9WgXcQ].de`.
	 */
	readonly find: (name: string) => string | undefined;
	/** The same, but also for URLs within the site or the notebook: `../videos/a-talk-dQw4w9WgXcQ.md`. */
	readonly pageOf: (address: string) => string | undefined;
	/**
	 * Finds talks by title, ignoring case and punctuation, since `:` and others are not allowed in file names. Exact
	 * matches take precedence. If a main page matches, its translations are left out.
	 */
	readonly withTitle: (title: string) => readonly string[];
	/** Finds the talk and second that a URL links to. */
	readonly placeOf: (address: string) => PlaceInTalk | undefined;
}

/** Maximum length of an id: see `isOwnId`. */
const MAX_ID_LENGTH = 63;

/** @param videos front matter of the talks, by page name */
export function openTalks(videos: ReadonlyMap<string, VideoFacts>): Talks {
	const ids = new Map<string, string>();
	const addresses = new Map<string, string>();
	const moments = new Map<string, string>();
	for (const [page, facts] of videos) {
		const { videoId, url, translationOf } = facts;
		if (translationOf !== undefined) continue;
		ids.set(videoId, page);
		if (url !== undefined) addresses.set(url, page);
		const template = momentTemplate({ ...facts, id: videoId });
		if (template !== undefined && !moments.has(template)) moments.set(template, page);
	}
	const idOf = videoIdLookup([...videos.values()].map(({ videoId: id, url }) => ({ id, url })));
	/** Finds the page by the id at the end of a page name. An id may contain hyphens, so the longest match wins. */
	const idAtEnd = (name: string): string | undefined => {
		const end = name.slice(-MAX_ID_LENGTH - 1);
		for (let at = end.indexOf('-'); at >= 0; at = end.indexOf('-', at + 1)) {
			const page = ids.get(end.slice(at + 1));
			if (page !== undefined) return page;
		}
		return undefined;
	};
	const ofMoment = (address: string, second: number): string | undefined => {
		for (const template of templatesOf(address, String(Math.floor(second)))) {
			const page = moments.get(template);
			if (page !== undefined) return page;
		}
		return undefined;
	};
	const find = (name: string): string | undefined => {
		if (videos.has(name)) return name;
		const url = URL.canParse(name) ? new URL(name) : undefined;
		const [, bracketed, tag] = /\[([^[\]]+)\](?:\.([\w-]+))?\s*$/.exec(name) ?? [];
		const main = ids.get((url ? youtubeIdIn(url) : idOf(bracketed ?? name)) ?? '');
		if (main !== undefined && tag !== undefined && videos.has(`${main}.${tag}`)) return `${main}.${tag}`;
		return main ?? addresses.get(name) ?? idAtEnd(name);
	};
	const pageOf = (address: string): string | undefined => {
		const name = /([^/]+)\.(?:md|html)$/.exec(pathOfAddress(address))?.[1];
		return find(name ?? address);
	};
	const placeOf = (address: string): PlaceInTalk | undefined => {
		const [path = '', hash = ''] = address.split('#');
		const inPage = hash === '' ? undefined : secondOfFragment(`#${hash}`);
		if (path === '') return inPage === undefined ? undefined : { second: inPage };
		const second = inPage ?? (URL.canParse(address) ? secondOfAddress(new URL(address)) : undefined);
		if (second === undefined) return undefined;
		const page = pageOf(address) ?? ofMoment(address, second);
		return page === undefined ? undefined : { page, second };
	};
	const titleOf = (page: string): string | undefined => {
		const facts = videos.get(page);
		return facts && shownTitle(facts);
	};
	let titles: ReadonlyMap<string, readonly string[]> | undefined;
	const withTitle = (title: string): readonly string[] => {
		titles ??= Map.groupBy(videos.keys(), (page) => normalizedTitle(titleOf(page) ?? ''));
		const similar = titles.get(normalizedTitle(title)) ?? [];
		const exact = similar.filter((page) => titleOf(page) === title);
		const pages = exact.length > 0 ? exact : similar;
		return pages.filter((page) => !pages.includes(videos.get(page)?.translationOf ?? ''));
	};
	return { factsOf: (page) => videos.get(page), titleOf, find, withTitle, pageOf, placeOf };
}

/**
 * Yields each `momentTemplate` that could have produced this URL for a second. The number may also occur by chance, so
 * each occurrence is tried as the second, and finally all of them, in case the URL contains the second twice.
 */
function* templatesOf(address: string, second: string): Generator<string> {
	for (let at = address.indexOf(second); at >= 0; at = address.indexOf(second, at + 1))
		yield `${address.slice(0, at)}{seconds}${address.slice(at + second.length)}`;
	yield address.replaceAll(second, '{seconds}');
}

/** Normalizes a title to its words, in lower case without punctuation; returns it unchanged if it has none. */
export const normalizedTitle = (title: string): string =>
	title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim() || title;
