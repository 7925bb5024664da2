import { isBegun, isRead, type ProgressByPage } from '../page/kept/progress.ts';

/** What a reader of a course does next. */
export interface NextTalk {
	/** Name of the talk's page, without extension. */
	readonly page: string;
	readonly what: 'start' | 'continue' | 'next' | 'again';
	/** Second to continue from; 0 for the start of the talk. */
	readonly second: number;
}

/**
 * The talk that was left last, if it is unfinished; else the first unfinished one after it; else the first unfinished one
 * of all; else the first talk again.
 *
 * @param pages of the course, in its order
 */
export function nextTalk(pages: readonly string[], progress: ProgressByPage): NextTalk | undefined {
	const of = (page: string) => progress[page];
	const touched = pages.filter((page) => of(page)).sort((a, b) => (of(b)?.at ?? 0) - (of(a)?.at ?? 0));
	const [last] = touched;
	const left = last === undefined ? undefined : of(last);
	if (last !== undefined && left && isBegun(left)) return { page: last, what: 'continue', second: left.second };
	const after = last === undefined ? [] : pages.slice(pages.indexOf(last) + 1);
	const next = [...after, ...pages].find((page) => !isRead(page, progress));
	if (next === undefined) return pages[0] === undefined ? undefined : { page: pages[0], what: 'again', second: 0 };
	const kept = of(next);
	if (kept && isBegun(kept)) return { page: next, what: 'continue', second: kept.second };
	return { page: next, what: pages.some((page) => isRead(page, progress)) ? 'next' : 'start', second: 0 };
}
