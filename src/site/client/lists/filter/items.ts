import { phrases } from '#locale/lists.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { dateElement } from '../../page/date.ts';
import { comparable } from '../../words/comparable.ts';
import { make } from '../../page/make.ts';
import { type ListedTalk, talkAddress } from '../talks.ts';

/** A talk in a list that can be filtered and sorted. */
export interface Item {
	/** The text that the filter searches, in comparable form. */
	readonly text: string;
	readonly title: string;
	/** ISO date, or empty. */
	readonly date: string;
	readonly element: () => HTMLElement;
}

/** The talks already on the page. */
export function itemsOn(list: HTMLElement): Item[] {
	return [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map((element) => ({
		element: () => element,
		text: comparable(textOf(element)),
		title: element.querySelector('.title')?.textContent ?? '',
		date: element.dataset.date ?? '',
	}));
}

/** The text to filter by. Has dates only in ISO form: `mar` should not match everything published in March. */
function textOf(item: HTMLElement): string {
	const parts = [...item.querySelectorAll('.title, .facts > :not(time)')].map(({ textContent }) => textContent);
	return [...parts, item.dataset.date ?? ''].join(' ');
}

/** Talks that are not on the page. Each gets a row without a picture when it is first shown. */
export function itemsOf(talks: readonly ListedTalk[]): Item[] {
	return talks.map((talk) => {
		const { title, channel = '', courses, published } = talk;
		return {
			element: () => rowOf(talk),
			text: comparable(`${title} ${channel} ${published} ${courses.map((course) => course.title).join(' ')}`),
			title,
			date: published,
		};
	});
}

function rowOf({ page, title, untitled, duration, language, published, channel, courses }: ListedTalk): HTMLElement {
	const heading = make('span', { className: 'title', lang: language, dir: 'auto' }, title);
	const facts = [
		untitled && phrases.untitled,
		formatClock(duration),
		channel,
		published && dateElement(published),
		...courses.map((course) => course.title),
	].flatMap((fact) => (fact ? [typeof fact === 'string' ? make('span', {}, make('bdi', {}, fact)) : fact] : []));
	const item = make(
		'li',
		{ className: 'plain-row' },
		make('a', { href: talkAddress(page) }, heading),
		make('p', { className: 'facts' }, ...facts),
	);
	item.dataset.page = page;
	return item;
}
