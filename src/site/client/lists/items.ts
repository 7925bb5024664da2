import { formatClock } from '../../../videos/clock.ts';
import { comparable } from '../words/comparable.ts';
import { type Progress, readProgress } from '../page/progress.ts';
import { markItem } from './progress-marks.ts';
import { type ListedTalk, talkAddress } from './talks.ts';

/** A talk in a list that can be filtered and sorted. */
export interface Item {
	/** The text that the filter searches, in comparable form. */
	readonly text: string;
	readonly title: string;
	/** Seconds. */
	readonly length: number;
	/** ISO date, or empty. */
	readonly date: string;
	readonly element: () => HTMLElement;
}

/** The talks already on the page. */
export function itemsOn(list: HTMLElement): Item[] {
	return [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map((element) => ({
		element: () => element,
		text: comparable(element.textContent),
		title: element.querySelector('.title')?.textContent ?? '',
		length: Number(element.dataset.length),
		date: element.dataset.date ?? '',
	}));
}

/** Talks that are not on the page. A row without a picture is made for each one when it is first shown. */
export function itemsOf(talks: readonly ListedTalk[]): Item[] {
	const progress = readProgress();
	return talks.map((talk) => {
		let made: HTMLElement | undefined;
		const { title, channel = '', courses, duration, published } = talk;
		return {
			element: () => (made ??= rowOf(talk, progress[talk.page])),
			text: comparable(`${title} ${channel} ${published} ${courses.map((course) => course.title).join(' ')}`),
			title,
			length: duration,
			date: published,
		};
	});
}

function rowOf(
	{ page, title, untitled, duration, language, published, channel, courses }: ListedTalk,
	progress: Progress | undefined,
): HTMLElement {
	const item = document.createElement('li');
	item.className = 'plain-row';
	item.dataset.page = page;
	const link = document.createElement('a');
	link.href = talkAddress(page);
	const heading = document.createElement('span');
	heading.className = 'title';
	heading.lang = language;
	heading.dir = 'auto';
	heading.textContent = title;
	link.append(heading);
	const facts = document.createElement('p');
	facts.className = 'facts';
	for (const fact of [
		untitled && 'Untitled',
		formatClock(duration),
		channel,
		published,
		...courses.map((course) => course.title),
	]) {
		if (!fact) continue;
		const part = document.createElement('span');
		const words = document.createElement('bdi');
		words.textContent = fact;
		part.append(words);
		facts.append(part);
	}
	item.append(link, facts);
	markItem(item, progress);
	return item;
}
