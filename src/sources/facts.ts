import { readLanguageTag } from '../text/language-tag.ts';
import type { VideoFacts, VideoId } from '../model.ts';
import { factNames, type Fields } from './data-sets/columns.ts';
import { StringPool } from './string-pool.ts';
import { foldName, textOf } from './text.ts';
import { isYoutubeHost, readHttpsUrl, withoutMoment } from './video-url.ts';
import { watchUrl } from './youtube.ts';

const date = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/;

/**
 * What a row says of its video besides the words. All of it is optional, and what cannot be understood (a cut address, a
 * date that does not exist) is ignored: later stages derive it or do without, and no build stops over it.
 * `UnreadFacts` reports it.
 *
 * @param id absent where the fields give no id
 * @param pool shared by rows that say the same
 */
export function readFacts(fields: Fields, id: VideoId | undefined, pool = new StringPool()): VideoFacts {
	const facts: { -readonly [Name in keyof VideoFacts]: VideoFacts[Name] } = {};
	const keep = (name: Exclude<keyof VideoFacts, 'position'>, value: string | null): void => {
		if (value) facts[name] = pool.share(value);
	};
	keep('title', readName(fields.title));
	keep('url', readPage(fields.url, id));
	keep('thumbnail', readUrl(fields.thumbnail)?.href ?? null);
	keep('channel', readName(fields.channel));
	keep('published', readDate(fields.published));
	keep('language', typeof fields.language === 'string' ? readLanguageTag(fields.language) : null);
	keep('playlist', readName(fields.playlist));
	const position = readPosition(fields.position);
	if (position !== null) facts.position = position;
	return facts;
}

const otherThanUrl = factNames.filter((name) => name !== 'url');

/** Remembers the facts of the last row: the rows of one video say the same, and are mostly next to each other. */
export class FactsMemory {
	#id: VideoId | undefined;
	#fields: Fields = {};
	#facts: VideoFacts = {};

	/** As `readFacts`. */
	read(fields: Fields, id: VideoId, pool: StringPool): VideoFacts {
		const isSame = id === this.#id && otherThanUrl.every((name) => fields[name] === this.#fields[name]);
		if (isSame && isOfSameUrl(fields.url, this.#fields.url, id)) return this.#facts;
		this.#id = id;
		this.#fields = fields;
		this.#facts = readFacts(fields, id, pool);
		return this.#facts;
	}
}

/** Whether two addresses name the same video: on YouTube they may differ in the second. */
function isOfSameUrl(url: unknown, other: unknown, id: VideoId): boolean {
	if (url === other) return true;
	const watch = `${watchUrl(id)}&t=`;
	return typeof url === 'string' && typeof other === 'string' && url.startsWith(watch) && other.startsWith(watch);
}

const readName = (value: unknown): string => foldName(textOf(value) ?? '');

/**
 * The address of the video, not of a moment in it: rows carry `…&t=95s`, which is the segment's business. On YouTube the
 * id says everything.
 */
function readPage(value: unknown, id: VideoId | undefined): string | null {
	const url = readUrl(value);
	if (!url) return null;
	return id !== undefined && isYoutubeHost(url.hostname) ? watchUrl(id) : withoutMoment(url).href;
}

const readUrl = (value: unknown): URL | null => (typeof value === 'string' ? readHttpsUrl(value) : null);

/** A date, or a date and time of which the date is kept as written: `2024-05-31`, `2024-05-31T09:00:00Z`, `20240531`. */
function readDate(value: unknown): string | null {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : readDate(value.toISOString());
	const parts = date.exec(textOf(value)?.trim() ?? '');
	if (!parts) return null;
	const [, year, month, day] = parts;
	const written = `${year}-${month}-${day}`;
	const parsed = new Date(`${written}T00:00:00Z`);
	// A day that does not exist is either no date at all (month 13) or another day (31 June).
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written) ? written : null;
}

/** A whole number from 1; programs write it as `3.0` where a column has gaps. */
function readPosition(value: unknown): number | null {
	const [, digits] = /^(\d+)(?:\.0+)?$/.exec(textOf(value)?.trim() ?? '') ?? [];
	const position = Number(digits);
	return position > 0 && Number.isSafeInteger(position) ? position : null;
}
