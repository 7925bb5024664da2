import { type Progress, type ProgressByPage, readProgress } from '../page/kept/progress.ts';
import { type NamedTalk, pagesById } from './renamed-talk.ts';

/** The progress in all talks by their current page names, which change with their titles. */
export function progressIn(talks: readonly NamedTalk[]): ProgressByPage {
	const kept = readProgress();
	const current = new Set(talks.map(({ page }) => page));
	const unmatched = Object.entries(kept).filter(([name]) => !current.has(name));
	if (unmatched.length === 0) return kept;
	const pageOf = pagesById(talks);
	const byCurrentPage: Record<string, Progress> = { ...kept };
	for (const [name, progress] of unmatched) {
		const page = pageOf(name);
		if (page !== undefined && progress.at > (byCurrentPage[page]?.at ?? 0)) byCurrentPage[page] = progress;
	}
	return byCurrentPage;
}

/** The talks of a list on the page. */
export const talksOn = (list: HTMLElement): NamedTalk[] =>
	[...list.querySelectorAll<HTMLElement>('[data-page]')].map((item) => ({
		page: item.dataset.page ?? '',
		title: item.querySelector('.title')?.textContent.trim() ?? '',
		untitled: item.querySelector('.untitled') !== null,
	}));
