/** Longest time that a caption may have, in seconds: a thousand hours. Anything longer is a program's mistake. */
const maxSeconds = 3_600_000;

/** Whether a number can be a second of a video. */
export function isSecond(value: number): boolean {
	return value >= 0 && value <= maxSeconds;
}

/**
 * Seconds of a WebVTT timestamp, `01:02.500` or `100:01:02.500`.
 *
 * @returns `null` where it is none
 * @see https://www.w3.org/TR/webvtt1/#collect-a-webvtt-timestamp
 */
export function secondsOfWebVtt(text: string): number | null {
	const match = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(text);
	if (!match) return null;
	const [, hours = '0', minutes, seconds, milliseconds] = match;
	return inSeconds(Number(hours), Number(minutes), Number(seconds), Number(milliseconds));
}

/**
 * Seconds of a time as people and programs write it: `01:02:03,5`, `1:02:03.500`, `02:03`, `-00:00:01,000`, and with
 * a colon before the fraction or the frames. Negative where it is written so.
 *
 * @returns `null` where it is none
 */
export function secondsOfAny(text: string): number | null {
	const match = /^(-?)(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,:;](\d{1,9}))?$/.exec(text.trim());
	if (!match) return null;
	const [, sign, hours = '0', minutes, seconds, fraction = '0'] = match;
	const value = inSeconds(Number(hours), Number(minutes), Number(seconds), Number(`${fraction}000`.slice(0, 3)));
	return sign === '-' ? -value : value;
}

/** Seconds rounded to the millisecond: no source is more exact, even if sums and products of fractions look so. */
export function rounded(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}

function inSeconds(hours: number, minutes: number, seconds: number, milliseconds: number): number {
	return rounded((hours * 60 + minutes) * 60 + seconds + milliseconds / 1000);
}
