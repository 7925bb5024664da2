import { phrases } from '#locale/lists.ts';
import { formatClock } from '../../../videos/clock.ts';
import { nextTalk } from './next-talk.ts';
import { countRead } from './offers.ts';
import { progressIn, talksOn } from './progress-in.ts';
import { talkAddress } from './talks.ts';

const labels = { start: phrases.start, continue: phrases.goOn, next: phrases.next, again: phrases.startAgain };

/** Shows how much of a course has been read, and links to the talk to read next. */
export function showCourse(list: HTMLElement): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-next-step]');
	const summary = document.querySelector<HTMLElement>('[data-course-progress]');
	if (!link || !summary) return;
	const items = [...list.querySelectorAll<HTMLElement>('[data-page]')];
	const talks = talksOn(list);
	const pages = talks.map(({ page }) => page);
	const progress = progressIn(talks);
	const read = countRead(talks, progress);
	summary.textContent = read === pages.length ? phrases.allRead : phrases.someRead(read);
	summary.hidden = read === 0;
	const next = nextTalk(pages, progress);
	const item = items.find(({ dataset }) => dataset.page === next?.page);
	if (!next || !item) return;
	link.href = talkAddress(next.page, next.second || undefined);
	const label = link.querySelector('[data-next-label]');
	const title = link.querySelector<HTMLElement>('.step-title bdi');
	if (label) label.textContent = next.second > 0 ? phrases.goOnAt(formatClock(next.second)) : labels[next.action];
	if (title) title.textContent = item.querySelector('.title')?.textContent ?? '';
	list.querySelector('[aria-current]')?.removeAttribute('aria-current');
	if (next.action !== 'start') item.setAttribute('aria-current', 'step');
}
