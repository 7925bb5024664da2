import type { PhrasingContent } from 'mdast';
import { momentAddress, type VideoPlace } from '../videos/moment-address.ts';
import { fragmentOf } from './fragments.ts';
import { linkUrl, secondOfLink, writeTime } from './time-link.ts';

/** The links of a notes page to seconds of its own video or, if that has no URL, to their places on the page. */
const addressOf = (video: VideoPlace, second: number): string =>
	momentAddress(video, second) ?? `#${fragmentOf(second)}`;

/** Writes such a link: `[1:35](https://…&t=95s)`. */
export const writeMoment = (video: VideoPlace, second: number): string => writeTime(second, addressOf(video, second));

/** The second of such a link; `undefined` if a node is anything else, such as a link to a second of another video. */
export function secondOfMoment(node: PhrasingContent, video: VideoPlace): number | undefined {
	if (node.type !== 'link') return undefined;
	const second = secondOfLink(node);
	return second !== undefined && node.url === linkUrl(addressOf(video, second)) ? second : undefined;
}
