import { type Progress, type ProgressByPage, readProgress } from '../page/kept/progress.ts';
import { type NamedTalk, pagesById } from './renamed-talk.ts';

/** The progress in all talks, by the names that the pages of some have now: each has another where its title has changed since. */
export function progressIn(talks: readonly NamedTalk[]): ProgressByPage {
	const kept = readProgress();
	const current = new Set(talks.map(({ page }) => page));
	const earlier = Object.entries(kept).filter(([name]) => !current.has(name));
	if (earlier.length === 0) return kept;
	const pageOf = pagesById(talks);
	const moved: Record<string, Progress> = { ...kept };
	for (const [name, progress] of earlier) {
		const page = pageOf(name);
		if (page !== undefined && progress.at > (moved[page]?.at ?? 0)) moved[page] = progress;
	}
	return moved;
}

/** The talks of a list on the page. */
export const talksOn = (list: HTMLElement): NamedTalk[] =>
	[...list.querySelectorAll<HTMLElement>('[data-page]')].map((item) => ({
		page: item.dataset.page ?? '',
		title: item.querySelector('.title')?.textContent.trim() ?? '',
		untitled: item.querySelector('.untitled') !== null,
	}));
