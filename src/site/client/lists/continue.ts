import { formatClock } from '../../../videos/clock.ts';
import { isBegun, readProgress } from '../page/progress.ts';
import { allTalks, talkAddress } from './talks.ts';

/** How many unfinished talks are offered. */
const OFFERED = 3;

/** Offers the talks that the reader left unfinished on the home page, latest first. */
export function startContinue(container: HTMLElement | null): void {
	if (!container) return;
	const begun = Object.entries(readProgress())
		.filter(([, progress]) => isBegun(progress))
		.sort(([, a], [, b]) => b.at - a.at);
	if (begun.length === 0) return;
	// Reserves the space while the titles load, so that nothing moves when they arrive.
	container.className = 'continue';
	allTalks().then(
		(talks) => {
			const byPage = new Map(talks.map((talk) => [talk.page, talk]));
			// Other sites on the same host store their talks in the same place.
			const here = begun.flatMap(([page, { second, duration }]) => {
				const talk = byPage.get(page);
				return talk ? [{ talk, second, duration }] : [];
			});
			const items = here
				.slice(0, OFFERED)
				.map(({ talk, second, duration }) => itemOf(talk.title, talkAddress(talk.page, second), second, duration));
			if (items.length === 0) {
				container.className = '';
				return;
			}
			const heading = document.createElement('h2');
			heading.textContent = 'Go on reading';
			const list = document.createElement('ul');
			list.append(...items);
			container.append(heading, list);
		},
		() => {
			container.className = '';
		},
	);
}

function itemOf(title: string, address: string, second: number, duration: number): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = address;
	const words = document.createElement('span');
	words.className = 'title';
	words.dir = 'auto';
	words.textContent = title;
	const at = document.createElement('span');
	at.className = 'at';
	at.textContent = `at ${formatClock(second)}`;
	const bar = document.createElement('progress');
	bar.max = duration;
	bar.value = second;
	bar.setAttribute('aria-label', 'Read so far');
	link.append(words, at);
	item.append(link, bar);
	return item;
}
