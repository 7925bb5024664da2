import { language } from '#locale/language.ts';
import { phrases } from '#locale/talk.ts';
import { secondOfTime } from '../../../videos/second-in-address.ts';
import { isPlainClick } from '../page/plain-click.ts';

/**
 * The second of this talk that a time link leads to; `undefined` for other links, and for times in other talks. The time is
 * read from `<time datetime="PT1H2M3S">`.
 */
function secondOfTimeLink(link: Element | null): number | undefined {
	if (!link?.matches('.notes .at') || link.closest('.related-moments')) return undefined;
	return secondShown(link);
}

/** The second that a time link shows. */
const secondShown = (link: Element): number | undefined =>
	secondOfTime(link.querySelector('time')?.dateTime.replace('PT', '').toLowerCase() ?? '');

const inUnits = (unit: 'hour' | 'minute' | 'second'): Intl.NumberFormat =>
	new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
const inHours = inUnits('hour');
const inMinutes = inUnits('minute');
const inSeconds = inUnits('second');

/** A time in spoken form: `1 minute 35 seconds`. */
export function spokenTime(second: number): string {
	const parts = [
		[Math.floor(second / 3600), inHours],
		[Math.floor(second / 60) % 60, inMinutes],
		[Math.floor(second) % 60, inSeconds],
	] as const;
	const said = parts.filter(([count]) => count > 0).map(([count, units]) => units.format(count));
	return said.join(' ') || phrases.theStart;
}

/** Makes screen readers read times as durations. By default they read `1:35` as a time of day. */
export function sayTimes(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.notes .at')) {
		const second = secondShown(link);
		if (second === undefined) continue;
		link.ariaLabel = `${link.textContent}, ${spokenTime(second)}`;
		link.lang = language;
	}
}

/**
 * Calls `play` for each plain click on a time of the talk, and `again` for one on a link to the current fragment, which
 * fires no `hashchange`.
 */
export function onTimeClicks(play: (second: number) => boolean, again: () => void): void {
	document.addEventListener('click', (event) => {
		if (!isPlainClick(event)) return;
		const link = (event.target as Element).closest('a');
		const second = secondOfTimeLink(link);
		if (second !== undefined && play(second)) event.preventDefault();
		const hash = link?.getAttribute('href') ?? '';
		if (/^#[ts]=\d+$/.test(hash) && hash === location.hash) again();
	});
}
