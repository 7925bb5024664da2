import { restoreTime } from '../spreadsheet.ts';

const number = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const clock = /^(?:(\d+):)?(\d+):(\d{1,2})(?:[.,](\d+))?$/;

/**
 * Parses a time in seconds, 0 or later; `null` if the value is not a time.
 *
 * ```
 * number   95   95.5   1,021 (thousands separator)   9.55e1 (printed float)
 * clock    1:35   1:35.5   90:00   1:02:03   1:02:03,250 (SubRip's fraction)   25:10:00 (for 25:10: see `restoreTime`)
 * ```
 *
 * In a clock time, seconds must be below 60, and so must minutes if there are hours. Ignores surrounding white space.
 */
export function parseSeconds(value: unknown): number | null {
	if (typeof value === 'bigint') return parseSeconds(Number(value));
	// `+ 0` turns -0 into 0.
	if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value + 0 : null;
	if (typeof value !== 'string') return null;
	const text = value.trim();
	if (number.test(text)) return finite(Number(text.replaceAll(',', '')));
	const parts = clock.exec(restoreTime(text));
	return parts && parseClock(parts);
}

function parseClock([, hours, minutes = '', seconds = '', fraction = '0']: RegExpExecArray): number | null {
	if (Number(seconds) >= 60 || (hours !== undefined && Number(minutes) >= 60)) return null;
	return finite(Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(`${Number(seconds)}.${fraction}`));
}

function finite(seconds: number): number | null {
	return Number.isFinite(seconds) ? seconds : null;
}
