/** How far the reader got in each talk, stored in this browser only. */
import { onStorageChange, readStoredJson, store } from './storage.ts';
import { isLocal, siteKey } from '../site.ts';

/** Where the reader stopped reading or playing a talk. */
export interface Progress {
	/** Second from the start of the talk. */
	readonly second: number;
	/** Duration of the talk in seconds. */
	readonly duration: number;
	/** When: milliseconds since 1970. */
	readonly at: number;
}

/** Keyed by the name of the talk's page, without extension. */
export type ProgressByPage = Readonly<Record<string, Progress>>;

const key = 'cuemark-progress';
/** Maximum number of talks stored; the oldest are dropped. */
const MOST = 1000;
/** The share of a talk after which it counts as finished: the rest is applause. */
const FINISHED = 0.97;
/** Seconds after which a talk counts as begun. */
const BEGUN = 20;

/** The progress in every talk of this site; empty if the browser stores nothing. */
export function readProgress(): ProgressByPage {
	const end = `@${siteKey()}`;
	return Object.fromEntries(
		Object.entries(readAll()).flatMap(([kept, progress]) => {
			const page = kept.endsWith(end) ? kept.slice(0, -end.length) : kept;
			return keyOf(page) === kept ? [[page, progress] as const] : [];
		}),
	);
}

/**
 * The progress in a talk; otherwise the latest under an earlier name of its page. All its names end with the video's
 * id.
 */
export function progressOf(page: string, videoId: string): Progress | undefined {
	const kept = readProgress();
	const ending = page.slice(Math.max(0, page.lastIndexOf(`-${videoId}`)));
	// They are stored latest first.
	return kept[page] ?? Object.entries(kept).find(([name]) => name.endsWith(ending))?.[1];
}

/** Calls back when the progress may have changed elsewhere: see `onStorageChange`. */
export const onProgress = (changed: () => void): void => onStorageChange([key], changed);

/** Stores where the reader is in a talk. `second` and `duration` are in seconds. */
export function saveProgress(page: string, second: number, duration: number): void {
	const before = readAll();
	if (second < BEGUN && !(keyOf(page) in before)) return;
	const progress = { second: Math.floor(second), duration, at: Date.now() };
	const all = Object.entries({ ...before, [keyOf(page)]: progress });
	all.sort(([, a], [, b]) => b.at - a.at);
	store(key, JSON.stringify(Object.fromEntries(all.slice(0, MOST))));
}

/** All stored progress, including that of other sites, by storage key. */
function readAll(): Record<string, Progress> {
	const kept = Object.entries((readStoredJson(key) ?? {}) as Readonly<Record<string, unknown>>);
	return Object.fromEntries(kept.filter((entry): entry is [string, Progress] => isProgress(entry[1])));
}

/**
 * The storage key of a talk: its page, followed by the site's title if another site may have a page of the same name.
 * Page names contain no `@`.
 */
const keyOf = (page: string): string => (isLocal(page) ? `${page}@${siteKey()}` : page);

/** Whether the reader reached the end of a talk. */
export const isFinished = ({ second, duration }: Progress): boolean => duration > 0 && second >= duration * FINISHED;

/** Whether the reader reached the end of a page's talk. */
export function isRead(page: string, progress: ProgressByPage): boolean {
	const kept = progress[page];
	return kept !== undefined && isFinished(kept);
}

/** Whether a talk was begun but not finished, so that the reader can continue it. */
export const isBegun = (progress: Progress): boolean => progress.second >= BEGUN && !isFinished(progress);

function isProgress(value: unknown): value is Progress {
	if (typeof value !== 'object' || value === null) return false;
	const { second, duration, at } = value as Partial<Record<keyof Progress, unknown>>;
	return [second, duration, at].every((number) => typeof number === 'number' && Number.isFinite(number) && number >= 0);
}
