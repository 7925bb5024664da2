import { isBegun, isRead, type ProgressByPage } from '../page/kept/progress.ts';

/** The next step in a course. */
export interface NextTalk {
	/** Name of the talk's page, without extension. */
	readonly page: string;
	readonly action: 'start' | 'continue' | 'next' | 'again';
	/** Second to continue from; 0 for the start of the talk. */
	readonly second: number;
}

/**
 * Returns the most recently opened talk if it is unfinished; otherwise the first unfinished one after it; otherwise the
 * first unfinished one of all; otherwise the first talk again.
 *
 * @param pages of the course, in order
 */
export function nextTalk(pages: readonly string[], progress: ProgressByPage): NextTalk | undefined {
	const opened = pages.filter((page) => progress[page]).sort((a, b) => (progress[b]?.at ?? 0) - (progress[a]?.at ?? 0));
	const [last] = opened;
	const lastProgress = last === undefined ? undefined : progress[last];
	if (last !== undefined && lastProgress && isBegun(lastProgress))
		return { page: last, action: 'continue', second: lastProgress.second };
	const after = last === undefined ? [] : pages.slice(pages.indexOf(last) + 1);
	const next = [...after, ...pages].find((page) => !isRead(page, progress));
	if (next === undefined) return pages[0] === undefined ? undefined : { page: pages[0], action: 'again', second: 0 };
	const kept = progress[next];
	if (kept && isBegun(kept)) return { page: next, action: 'continue', second: kept.second };
	return { page: next, action: pages.some((page) => isRead(page, progress)) ? 'next' : 'start', second: 0 };
}
