import type { Link, PhrasingContent } from 'mdast';
import { formatClock, secondsOfClock } from '../videos/clock.ts';

const clock = /^\d{1,3}(?::\d{2}){1,2}$/;
/** Another page of the notes. */
const pagePath = /^(?![a-z][a-z0-9+.-]*:)[^?#]+\.(?:md|html)(?:[?#]|$)/i;

/** A link to a second, its time for its text: `[1:35](https://…&t=95s)`. */
export const writeTime = (second: number, address: string): string =>
	`[${formatClock(second)}](${address.replace(/[()<>\\`]|&(?=#?\w+;)/g, escaped)})`;

/** Percent-encodes characters that would end an address in Markdown or be read as something else. */
const escaped = (sign: string): string =>
	sign === '&' ? '&amp;' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * The whole second that a link is to, where its text is a time and its address has that second: `[1:35](https://…&t=95s)`,
 * `[1:35](../media/talk.mp4#t=95)`, `[1:35](https://example.org/talk?from=95)`. A link to another page of the notes is none.
 */
export function secondOfLink(node: PhrasingContent | undefined): number | undefined {
	return node?.type === 'link' && !pagePath.test(node.url) ? secondOfReference(node) : undefined;
}

/** The same, for a link that may lead to another page of the notes as well: `[1:35](another-talk.md#t=95)`. */
export function secondOfReference(node: PhrasingContent | undefined): number | undefined {
	return node?.type === 'link' ? secondShown(textOf(node.children), node.url) : undefined;
}

/** The whole second that a link leads to by its text and its address; `undefined` where they name none. */
export function secondShown(text: string, address: string): number | undefined {
	if (!clock.test(text)) return undefined;
	const shown = secondsOfClock(text);
	const written = /[?&#]t=(\d{1,7})s?(?=[&#]|$)/.exec(address)?.[1];
	if (Number(written) === shown) return shown;
	// An address may have a second of its own before the one that is meant: `https://example.org/talk?t=30#t=95`.
	if (new RegExp(`(?<!\\d)${shown}(?!\\d)`).test(address)) return shown;
	return written === undefined ? undefined : Number(written);
}

/** Marks a link as a time, which is none of the words that the search finds. */
export function markTimeLink(link: Link): void {
	link.data = { hProperties: { className: ['at'] } };
}

/** The words of some nodes, without what marks them up. */
export function textOf(nodes: readonly PhrasingContent[]): string {
	return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}
