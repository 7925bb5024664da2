import { phrases } from '#locale/lists.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';
import { isBegun, isFinished, readProgress } from '../page/kept/progress.ts';
import { type Offer, offersOf } from './offers.ts';
import { progressIn } from './progress-in.ts';
import { allTalks, talkAddress } from './talks.ts';

/** Maximum number of talks. */
const OFFERED = 3;

/** Lists talks to continue on the home page: see `offersOf`. */
export function showContinue(place: HTMLElement | null): void {
	if (!place) return;
	const kept = Object.values(readProgress());
	// An upper bound on their number, known without the list of all talks.
	const expected = kept.filter(isBegun).length + Number(kept.some(isFinished));
	const hide = (): void => {
		place.replaceChildren();
		place.className = '';
	};
	if (expected === 0) return hide();
	// Placeholders while the titles load, so that nothing moves when they arrive.
	const list = make('ul', { role: 'list' }, ...Array.from({ length: Math.min(expected, OFFERED) }, placeholder));
	place.replaceChildren(make('h2', {}, phrases.goOnReading), list);
	place.className = 'continue coming';
	allTalks().then((talks) => {
		const offers = offersOf(talks, progressIn(talks)).slice(0, OFFERED);
		if (offers.length === 0) return hide();
		list.replaceChildren(...offers.map(itemOf));
		place.className = 'continue';
	}, hide);
}

function itemOf({ talk: { page, title, duration, language }, second, next }: Offer): HTMLElement {
	const words = make('span', { className: 'title', dir: 'auto', lang: language }, title);
	const hint = next ? phrases.nextOfCourse(next.place, next.count) : phrases.leftAt(formatClock(second));
	const link = make(
		'a',
		{ href: talkAddress(page, second || undefined) },
		words,
		make('span', { className: 'at' }, hint),
	);
	const bar = next
		? barOf(next.read, next.count, phrases.talksRead(next.title))
		: barOf(second, duration, phrases.readSoFar);
	return make('li', {}, link, bar);
}

const barOf = (value: number, max: number, label: string): HTMLElement =>
	make('progress', { value, max, ariaLabel: label });

/** As tall as an item. */
const placeholder = (): HTMLElement =>
	make('li', { ariaHidden: 'true' }, make('span', { className: 'title' }, '\u00a0'), make('progress', { value: 0 }));
