import { readLanguageTag } from '../text/language-tag.ts';
import type { StatedFacts, VideoId } from '../model.ts';
import { StringPool } from './string-pool.ts';
import { foldName, textOf } from './text.ts';
import { isYoutubeHost, readHttpsUrl, withoutMoment } from './video-url.ts';
import { watchUrl } from './youtube.ts';

/** The facts about a video, as columns of data sets and of lists of videos name them. */
export const factNames = [
	'url',
	'title',
	'channel',
	'published',
	'language',
	'playlist',
	'position',
	'thumbnail',
] as const satisfies (keyof StatedFacts)[];

export type FactName = (typeof factNames)[number];

/** Facts that are not parsed yet. */
type FactFields = { readonly [Name in FactName]?: unknown };

const date = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/;

/**
 * Reads what a row says about its video. Every fact is optional. A value that cannot be parsed (a truncated URL, a date
 * that does not exist) is ignored: later stages derive it or do without it, and it never fails a build. `UnreadFacts`
 * reports it.
 *
 * @param id `undefined` if the fields have no id
 * @param pool shared by all rows, which mostly repeat the same values
 */
export function readFacts(fields: FactFields, id: VideoId | undefined, pool = new StringPool()): StatedFacts {
	const read: { readonly [Name in keyof StatedFacts]-?: StatedFacts[Name] | null } = {
		url: readPage(fields.url, id),
		title: readName(fields.title),
		channel: readName(fields.channel),
		published: readDate(fields.published),
		language: typeof fields.language === 'string' ? readLanguageTag(fields.language) : null,
		playlist: readName(fields.playlist),
		position: readPosition(fields.position),
		thumbnail: readUrl(fields.thumbnail)?.href ?? null,
	};
	const facts: Record<string, string | number> = {};
	for (const [name, value] of Object.entries(read))
		if (value) facts[name] = typeof value === 'string' ? pool.share(value) : value;
	return facts;
}

const otherThanUrl = factNames.filter((name) => name !== 'url');

/** Caches the facts of the last row: rows of one video repeat the same facts, and are mostly adjacent. */
export class FactsCache {
	#id: VideoId | undefined;
	#fields: FactFields = {};
	#facts: StatedFacts = {};

	/** See `readFacts`. */
	read(fields: FactFields, id: VideoId, pool: StringPool): StatedFacts {
		const isSame = id === this.#id && otherThanUrl.every((name) => fields[name] === this.#fields[name]);
		if (isSame && haveSamePage(fields.url, this.#fields.url, id)) return this.#facts;
		this.#id = id;
		this.#fields = fields;
		this.#facts = readFacts(fields, id, pool);
		return this.#facts;
	}
}

/** Whether two URLs lead to the same video. URLs of YouTube may differ in their second. */
function haveSamePage(url: unknown, other: unknown, id: VideoId): boolean {
	if (url === other) return true;
	const watch = `${watchUrl(id)}&t=`;
	return typeof url === 'string' && typeof other === 'string' && url.startsWith(watch) && other.startsWith(watch);
}

const readName = (value: unknown): string => foldName(textOf(value) ?? '');

/**
 * Returns the URL of the whole video: rows carry `…&t=95s`, the second of the segment. For YouTube, it is derived from
 * the id alone.
 */
function readPage(value: unknown, id: VideoId | undefined): string | null {
	const url = readUrl(value);
	if (!url) return null;
	return id !== undefined && isYoutubeHost(url.hostname) ? watchUrl(id) : withoutMoment(url).href;
}

const readUrl = (value: unknown): URL | null => (typeof value === 'string' ? readHttpsUrl(value) : null);

/** Reads the date in `2024-05-31`, `20240531` or `2024-05-31T09:00:00Z`, without converting time zones. */
function readDate(value: unknown): string | null {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : readDate(value.toISOString());
	const parts = date.exec(textOf(value)?.trim() ?? '');
	if (!parts) return null;
	const [, year, month, day] = parts;
	const written = `${year}-${month}-${day}`;
	const parsed = new Date(`${written}T00:00:00Z`);
	// A day that does not exist parses as an invalid date (month 13) or as another day (31 June).
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written) ? written : null;
}

/** Reads a whole number from 1. Some programs write it as `3.0` if the column has gaps. */
function readPosition(value: unknown): number | null {
	const [, digits] = /^(\d+)(?:\.0+)?$/.exec(textOf(value)?.trim() ?? '') ?? [];
	const position = Number(digits);
	return position > 0 && Number.isSafeInteger(position) ? position : null;
}
