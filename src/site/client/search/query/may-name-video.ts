import { isVideoId } from '../../../../sources/youtube.ts';

/** An address with a scheme, possibly after other words: some apps share the title along with it. */
const fullAddress = /(?<!\S)(?:https?|file):\/\/\S+$/i;
/** An address as browsers display it: `youtu.be/dQw4w9WgXcQ`. */
const withoutScheme = /^[\w-]+(?:\.[\w-]+)+\/\S+$/;

/** The address in a query; empty if there is none. */
export const addressIn = (query: string): string =>
	fullAddress.exec(query)?.[0] ?? (withoutScheme.test(query) ? query : '');

/**
 * Whether a query may be a YouTube id. Eleven digits, capitals, or letters that are lowercase after the first are not.
 */
export const isLikeId = (query: string): boolean => isVideoId(query) && !/^(?:[A-Za-z][a-z]+|[A-Z]+|\d+)$/.test(query);

/** Whether a query may name a video: see `namedVideo`. */
export const mayNameVideo = (query: string): boolean => isLikeId(query) || addressIn(query) !== '';
