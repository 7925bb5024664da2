import { secondsOfAny } from '../timestamp.ts';

/** A time as a field has it: in seconds where its form says so, otherwise a number of whatever unit. */
export type TimeValue = { readonly seconds: number } | { readonly number: number };

/**
 * Reads a time of a transcript.
 *
 * ```
 * number    1.2   "1.2"   "1,2"
 * seconds   "1.200s"   "1200ms"   "PT1M1.2S"   "0:01.2"   "00:00:01,200"   "00;00;01;06"
 * ```
 *
 * Frames count as hundredths of a second, since nothing says how many there are in one.
 *
 * @returns `null` where it is none
 */
export function timeIn(value: unknown): TimeValue | null {
	if (typeof value === 'number') return Number.isFinite(value) ? { number: value } : null;
	if (typeof value !== 'string' || value.length > 40) return null;
	const text = value.trim();
	if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return { number: Number(text.replace(',', '.')) };
	const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(m?s)$/.exec(text) ?? [];
	if (amount !== undefined) return { seconds: unit === 'ms' ? Number(amount) / 1000 : Number(amount) };
	const duration = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
	if (duration) {
		const [, hours = '0', minutes = '0', seconds = '0'] = duration;
		return { seconds: (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) };
	}
	const clock = secondsOfAny(text.replace(/^(\d+);(\d+);(?=\d+;)/, '$1:$2:'));
	return clock === null ? null : { seconds: clock };
}
