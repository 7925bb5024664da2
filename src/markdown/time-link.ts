import type { Link, PhrasingContent } from 'mdast';

const clock = /^\d{1,3}(?::\d{2}){1,2}$/;

/** The whole second that a link is to, where its text is a time: `[1:35](https://…&t=95s)` or `[1:35](https://…#t=95)`. */
export function secondOfLink(node: PhrasingContent | undefined): number | undefined {
	if (node?.type !== 'link' || !clock.test(textOf(node.children)) || !URL.canParse(node.url)) return undefined;
	const { searchParams, hash } = new URL(node.url);
	const written = searchParams.get('t') ?? /[#&]t=([^&]*)/.exec(hash)?.[1] ?? '';
	const second = /^(\d{1,7})s?$/.exec(written)?.[1];
	return second === undefined ? undefined : Number(second);
}

/** The address of a second within a page: its W3C Media Fragment (https://www.w3.org/TR/media-frags/#naming-time). */
export const fragmentOf = (second: number): string => `t=${second}`;

/** Makes a link's text a time that machines read, too, and keeps it out of the search. */
export function markTimeLink(link: Link, isoTime: string): void {
	link.data = { hProperties: { className: ['at'], dataPagefindIgnore: '' } };
	// mdast has no `time`; an emphasis that becomes one in HTML carries it.
	const data = { hName: 'time', hProperties: { dateTime: isoTime } };
	link.children = [{ type: 'emphasis', children: link.children, data }];
}

export function textOf(nodes: readonly PhrasingContent[]): string {
	return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}
