import { isBegun, isRead, type ProgressByPage } from '../page/kept/progress.ts';

/** The next step in a course. */
export interface NextTalk<Talk> {
	readonly talk: Talk;
	readonly action: 'start' | 'continue' | 'next' | 'again';
	/** Second to continue from; 0 for the start of the talk. */
	readonly second: number;
}

/**
 * Returns the most recently opened talk if it is unfinished; otherwise the first unfinished one after it; otherwise the
 * first unfinished one of all; otherwise the first talk again.
 *
 * @param talks of the course, in order
 */
export function nextTalk<Talk extends { readonly page: string }>(
	talks: readonly Talk[],
	progress: ProgressByPage,
): NextTalk<Talk> | undefined {
	const latest = Math.max(...talks.map(({ page }) => progress[page]?.at ?? 0));
	const last = talks.findIndex(({ page }) => progress[page]?.at === latest);
	const next = [...talks.slice(Math.max(last, 0)), ...talks].find(({ page }) => !isRead(page, progress));
	if (!next) return talks[0] && { talk: talks[0], action: 'again', second: 0 };
	const kept = progress[next.page];
	if (kept && isBegun(kept)) return { talk: next, action: 'continue', second: kept.second };
	return { talk: next, action: talks.some(({ page }) => isRead(page, progress)) ? 'next' : 'start', second: 0 };
}
