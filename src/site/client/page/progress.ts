/** How far the reader came in each talk, kept in this browser only. */
import { recall, remember } from './remember.ts';
import { isLocal, siteTitle } from './site.ts';

/** Where the reader stopped in a talk, by reading or by playing. */
export interface Progress {
	/** Second from the start of the talk. */
	readonly second: number;
	/** Seconds that the talk lasts. */
	readonly duration: number;
	/** When that was: milliseconds since 1970. */
	readonly at: number;
}

/** By the name of the talk's page, without ending. */
export type ProgressByPage = Readonly<Record<string, Progress>>;

const key = 'cuemark-progress';
/** Talks that are remembered; of more, those that were left longest ago are forgotten. */
const MOST = 1000;
/** A talk counts as read to its end from here on: what remains is applause. */
const FINISHED = 0.97;
/** Seconds from the start in which there is no place to go back to yet. */
const BEGUN = 20;

/** Every talk of this site that was begun; none where the browser keeps nothing. */
export function readProgress(): ProgressByPage {
	const end = `@${siteTitle()}`;
	return Object.fromEntries(
		Object.entries(readAll()).flatMap(([kept, progress]) => {
			const page = kept.endsWith(end) ? kept.slice(0, -end.length) : kept;
			return keyOf(page) === kept ? [[page, progress] as const] : [];
		}),
	);
}

/** Notes where the reader is in a talk. `second` and `duration` in seconds. */
export function saveProgress(page: string, second: number, duration: number): void {
	const before = readAll();
	if (second < BEGUN && !(keyOf(page) in before)) return;
	const progress = { second: Math.floor(second), duration, at: Date.now() };
	const all = Object.entries({ ...before, [keyOf(page)]: progress });
	all.sort(([, a], [, b]) => b.at - a.at);
	remember(key, JSON.stringify(Object.fromEntries(all.slice(0, MOST))));
}

/** What is kept of talks of any site, by what they are kept as. */
function readAll(): Record<string, Progress> {
	try {
		const kept: unknown = JSON.parse(recall(key) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return {};
		return Object.fromEntries(
			Object.entries(kept).filter((entry): entry is [string, Progress] => isProgress(entry[1])),
		);
	} catch {
		return {};
	}
}

/** What a talk is kept as: its page, and its site where another may have a page of that name. No page's name has an `@`. */
const keyOf = (page: string): string => (isLocal(page) ? `${page}@${siteTitle()}` : page);

/** Whether the reader came to the end of a talk. */
export const isFinished = ({ second, duration }: Progress): boolean => duration > 0 && second >= duration * FINISHED;

/** Whether there is a place in a talk to go on from. */
export const isBegun = (progress: Progress): boolean => progress.second >= BEGUN && !isFinished(progress);

function isProgress(value: unknown): value is Progress {
	if (typeof value !== 'object' || value === null) return false;
	const { second, duration, at } = value as Partial<Record<keyof Progress, unknown>>;
	return [second, duration, at].every((number) => typeof number === 'number' && Number.isFinite(number) && number >= 0);
}
