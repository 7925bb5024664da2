import { phrases } from '#locale/lists.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';
import { progressIn, talksOn } from './progress-in.ts';
import { isBegun, isFinished, type Progress } from '../page/kept/progress.ts';

/** Marks the finished talks of a list, and how far the reader got in others. */
export function markProgress(list: HTMLElement): void {
	const progress = progressIn(talksOn(list));
	for (const item of list.querySelectorAll<HTMLElement>('[data-page]'))
		markItem(item, progress[item.dataset.page ?? '']);
}

function markItem(item: HTMLElement, progress: Progress | undefined): void {
	if (!progress) return;
	const finished = isFinished(progress);
	const begun = isBegun(progress);
	item.classList.toggle('read', finished);
	item.classList.toggle('begun', begun);
	item.querySelector('.facts > .progress')?.remove();
	if (!finished && !begun) return;
	if (begun) item.style.setProperty('--read', `${(progress.second / progress.duration) * 100}%`);
	const label = finished ? phrases.read : phrases.readTo(formatClock(progress.second));
	item.querySelector('.facts')?.prepend(make('span', { className: 'progress' }, label));
}
