import { show } from '../show.ts';

/** A hundred hours, in seconds. YouTube allows twelve; larger numbers are mostly milliseconds or dates. */
const MAX_SECOND = 360_000;

/** Whether a number is a plausible second of a video. */
export function isSecond(value: number): boolean {
	return value >= 0 && value <= MAX_SECOND;
}

/**
 * Parses a WebVTT timestamp, `01:02.500` or `100:01:02.500`.
 *
 * @returns seconds; `null` if it is not a timestamp
 * @see https://www.w3.org/TR/webvtt1/#collect-a-webvtt-timestamp
 */
export function parseWebVttTime(text: string): number | null {
	const match = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(text);
	if (!match) return null;
	const [, hours = '0', minutes, seconds, milliseconds] = match;
	return inSeconds(Number(hours), Number(minutes), Number(seconds), Number(milliseconds));
}

/**
 * Parses a clock time in any common notation: `01:02:03,5`, `1:02:03.500`, `02:03`, `-00:00:01,000`, and with a colon
 * before the fraction or the frames.
 *
 * @returns seconds, negative if written so; `null` if it is not a time
 */
export function parseAnyTime(text: string): number | null {
	const match = /^(-?)(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,:;](\d{1,9}))?$/.exec(text.trim());
	if (!match) return null;
	const [, sign, hours = '0', minutes, seconds, fraction = '0'] = match;
	const value = inSeconds(Number(hours), Number(minutes), Number(seconds), Number(`${fraction}000`.slice(0, 3)));
	return sign === '-' ? -value : value;
}

/** Rounds seconds to milliseconds. No source is more precise; further digits are floating-point errors. */
export function rounded(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}

function inSeconds(hours: number, minutes: number, seconds: number, milliseconds: number): number {
	return rounded((hours * 60 + minutes) * 60 + seconds + milliseconds / 1000);
}

/** The oddity of a word whose time cannot be parsed: it gets the time of the word before. */
export const unreadWordTime = 'word times that cannot be read';

/**
 * Explains in one sentence why a caption has no usable time.
 *
 * @param name name of the time's field in the file
 * @param value raw value; `undefined` if the field is missing
 */
export function reasonUntimed(name: string, value: unknown): string {
	const what = value === undefined ? `${name} is missing` : `${name} is ${show(value)}, which is not a time`;
	return `${what}, so this caption cannot be placed.`;
}
