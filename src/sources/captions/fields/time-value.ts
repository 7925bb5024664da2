import { parseAnyTime } from '../timestamp.ts';

/** A time from a field: in seconds if its notation implies them, otherwise a number in an unknown unit. */
export type TimeValue = { readonly seconds: number } | { readonly number: number };

/**
 * Parses a time in a field of a transcript.
 *
 * ```
 * number    1.2   "1.2"   "1,2"
 * seconds   "1.200s"   "1200ms"   "PT1M1.2S"   "0:01.2"   "00:00:01,200"   "00;00;01;06"
 *           {seconds: "1", nanos: 200000000} (Google's libraries)   {relative: 1.2, absolute: …} (Recall.ai)
 * ```
 *
 * Frames count as hundredths of a second, since the frame rate is unknown.
 *
 * @returns `null` if it is not a time
 */
export function parseTimeValue(value: unknown): TimeValue | null {
	if (typeof value === 'number') return Number.isFinite(value) ? { number: value } : null;
	if (typeof value === 'object' && value !== null) return timeInParts(value);
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
	const clock = parseAnyTime(text.replace(/^(\d+);(\d+);(?=\d+;)/, '$1:$2:'));
	return clock === null ? null : { seconds: clock };
}

/** Protocol buffers may leave out parts that are zero. */
function timeInParts(parts: { seconds?: unknown; nanos?: unknown; relative?: unknown }): TimeValue | null {
	const { relative, nanos, seconds: whole = nanos === undefined ? relative : 0 } = parts;
	const seconds = numberIn(whole) + numberIn(nanos ?? 0) / 1e9;
	return Number.isFinite(seconds) ? { seconds } : null;
}

function numberIn(value: unknown): number {
	const isNumeric = typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value));
	return isNumeric ? Number(value) : NaN;
}
