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
	const talks = talksOn(list);
	const progress = progressIn(talks);
	const read = countRead(talks, progress);
	summary.textContent = read === talks.length ? phrases.allRead : phrases.someRead(read);
	summary.hidden = read === 0;
	const next = nextTalk(talks, progress);
	if (!next) return;
	const { talk, action, second } = next;
	link.href = talkAddress(talk.page, second || undefined);
	const label = link.querySelector('[data-next-label]');
	const title = link.querySelector<HTMLElement>('.step-title bdi');
	if (label) label.textContent = second > 0 ? phrases.goOnAt(formatClock(second)) : labels[action];
	if (title) title.textContent = talk.title;
	list.querySelector('[aria-current]')?.removeAttribute('aria-current');
	const item = list.querySelector(`[data-page="${CSS.escape(talk.page)}"]`);
	if (action !== 'start') item?.setAttribute('aria-current', 'step');
}
