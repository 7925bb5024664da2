import type { Link } from 'mdast';
import { formatClock, secondsOfClock } from '../videos/clock.ts';
import { textOf } from './text-of.ts';

const clock = /^\d{1,3}(?::\d{2}){1,2}$/;

/** Writes a link to a second with the time as its text: `[1:35](https://…&t=95s)`. */
export const writeTime = (second: number, address: string): string =>
	`[${formatClock(second)}](${linkUrl(address).replace(/&(?=#?\w+;)/g, '&amp;')})`;

/** A URL with those characters percent-encoded that would end it in Markdown or have another meaning there. */
export const linkUrl = (address: string): string =>
	address.replace(/[()<>\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The whole second of a time link: its text is a time and its URL contains that second. For example
 * `[1:35](https://…&t=95s)`, `[1:35](../media/talk.mp4#t=95)`, `[1:35](https://example.org/talk?from=95)`, or on another
 * notes page `[1:35](another-talk.md#t=95)`.
 */
export const secondOfLink = ({ children, url }: Link): number | undefined => secondShown(textOf(children), url);

/** The whole second given by a link's text and URL, or `undefined`. */
export function secondShown(text: string, address: string): number | undefined {
	if (!clock.test(text)) return undefined;
	const shown = secondsOfClock(text);
	const written = /[?&#]t=(\d{1,7})s?(?=[&#]|$)/.exec(address)?.[1];
	if (Number(written) === shown) return shown;
	// The first time in a URL may not be the right one: `https://example.org/talk?t=30#t=95`.
	if (new RegExp(`(?<!\\d)${shown}(?!\\d)`).test(address)) return shown;
	return written === undefined ? undefined : Number(written);
}

/** Marks a link as a time, which search ignores. */
export function markTimeLink(link: Link): void {
	link.data = { hProperties: { className: ['at'] } };
}
