import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';
import { isBegun, isFinished, type Progress, readProgress } from '../page/progress.ts';

/** Marks in a list of talks which ones the reader has finished, and how far they got in others. */
export function markProgress(list: HTMLElement): void {
	const progress = readProgress();
	for (const item of list.querySelectorAll<HTMLElement>('[data-page]'))
		markItem(item, progress[item.dataset.page ?? '']);
}

export function markItem(item: HTMLElement, progress: Progress | undefined): void {
	if (!progress) return;
	const finished = isFinished(progress);
	if (!finished && !isBegun(progress)) return;
	item.classList.add(finished ? 'read' : 'begun');
	if (!finished) item.style.setProperty('--read', `${(progress.second / progress.duration) * 100}%`);
	const told = finished ? 'Read' : `Read to ${formatClock(progress.second)}`;
	item.querySelector('.facts')?.prepend(make('span', { className: 'progress' }, told));
}
