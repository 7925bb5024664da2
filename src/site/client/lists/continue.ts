import { phrases } from '#locale/lists.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';
import { isBegun, isFinished, readProgress } from '../page/kept/progress.ts';
import { type Offer, offersOf } from './offers.ts';
import { progressIn } from './progress-in.ts';
import { allTalks, talkAddress } from './talks.ts';

/** Talks that are offered. */
const OFFERED = 3;

/** Offers on the home page what there is to go on with: see `offersOf`. */
export function showContinue(place: HTMLElement | null): void {
	if (!place) return;
	const kept = Object.values(readProgress());
	// How many there will be, as far as can be told without the list of all talks.
	const expected = kept.filter(isBegun).length + Number(kept.some(isFinished));
	const drop = (): void => {
		place.replaceChildren();
		place.className = '';
	};
	if (expected === 0) return drop();
	// Their places are kept while the titles are on their way, so that nothing moves when they come.
	const list = make('ul', { role: 'list' }, ...Array.from({ length: Math.min(expected, OFFERED) }, placeholder));
	place.replaceChildren(make('h2', {}, phrases.goOnReading), list);
	place.className = 'continue coming';
	allTalks().then((talks) => {
		const offers = offersOf(talks, progressIn(talks)).slice(0, OFFERED);
		if (offers.length === 0) return drop();
		list.replaceChildren(...offers.map(itemOf));
		place.className = 'continue';
	}, drop);
}

function itemOf({ talk: { page, title, duration, language }, second, next }: Offer): HTMLElement {
	const words = make('span', { className: 'title', dir: 'auto', lang: language }, title);
	const told = next ? phrases.nextOfCourse(next.place, next.count) : phrases.leftAt(formatClock(second));
	const link = make(
		'a',
		{ href: talkAddress(page, second || undefined) },
		words,
		make('span', { className: 'at' }, told),
	);
	const bar = next
		? barOf(next.read, next.count, phrases.talksRead(next.title))
		: barOf(second, duration, phrases.readSoFar);
	return make('li', {}, link, bar);
}

const barOf = (value: number, max: number, label: string): HTMLElement =>
	make('progress', { value, max, ariaLabel: label });

/** As high as an item. */
const placeholder = (): HTMLElement =>
	make('li', { ariaHidden: 'true' }, make('span', { className: 'title' }, '\u00a0'), make('progress', { value: 0 }));
