import { momentTemplate } from '../../videos/moment-address.ts';
import { secondOfAddress, secondOfFragment } from '../../videos/second-in-address.ts';
import { openIds } from '../../sources/captions/identity/video-address.ts';
import { youtubeIdIn } from '../../sources/video-url.ts';
import type { VideoFacts } from '../pages/schemas.ts';
import { shownTitle } from '../shown-title.ts';
import { pathOfAddress } from './path-of-address.ts';

/** A second of a talk. */
export interface PlaceInTalk {
	/** Name of the talk's page, without ending; absent where the address is one of the page that it stands on. */
	readonly page?: string;
	/** Seconds. */
	readonly second: number;
}

/** The talks of a notebook, as notes name them. */
export interface Talks {
	readonly factsOf: (page: string) => VideoFacts | undefined;
	/** What pages call it. */
	readonly titleOf: (page: string) => string | undefined;
	/**
	 * The page that a name or an address means: a page's name, also one that it had under another title; an id, also in
	 * brackets behind a title; an address of the video. Of a video in several languages the main page, unless a language
	 * stands behind the brackets: `A talk [dQw4w9WgXcQ].de`.
	 */
	readonly find: (name: string) => string | undefined;
	/** The same for an address that may be one of the site or of the notebook, too: `../videos/a-talk-dQw4w9WgXcQ.md`. */
	readonly pageOf: (address: string) => string | undefined;
	/**
	 * The pages of talks that have a title, be it in other letters or with other signs between its words: `:` cannot stand in
	 * names of files. Only those that have it to the letter, where there are any; of a video in several languages the main
	 * page, where that has it.
	 */
	readonly withTitle: (title: string) => readonly string[];
	/** The second that an address leads to; nothing where it leads to none of these talks. */
	readonly placeOf: (address: string) => PlaceInTalk | undefined;
}

/** Characters of an id at most: see `isOwnId`. */
const LONGEST_ID = 63;

/** @param videos what stands above the pages, by their names without ending */
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
	const idOf = openIds([...videos.values()].map(({ videoId: id, url }) => ({ id, ...(url !== undefined && { url }) })));
	/** The name of a page ends with the id of its video. An id may hold hyphens, so the longest that fits is meant. */
	const idAtEnd = (name: string): string | undefined => {
		const end = name.slice(-LONGEST_ID - 1);
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
		titles ??= Map.groupBy(videos.keys(), (page) => wordsOf(titleOf(page) ?? ''));
		const alike = titles.get(wordsOf(title)) ?? [];
		const same = alike.filter((page) => titleOf(page) === title);
		const pages = same.length > 0 ? same : alike;
		return pages.filter((page) => !pages.includes(videos.get(page)?.translationOf ?? ''));
	};
	return { factsOf: (page) => videos.get(page), titleOf, find, withTitle, pageOf, placeOf };
}

/**
 * Each `momentTemplate` that may have given this address for a second. The same number may also be there by chance, so each
 * place in turn is taken for the second, and at last all of them, in case the address names it twice.
 */
function* templatesOf(address: string, second: string): Generator<string> {
	for (let at = address.indexOf(second); at >= 0; at = address.indexOf(second, at + 1))
		yield `${address.slice(0, at)}{seconds}${address.slice(at + second.length)}`;
	yield address.replaceAll(second, '{seconds}');
}

/** What stays of a title where only its words count; itself where it has none. */
export const wordsOf = (title: string): string =>
	title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim() || title;
