/**
 * Restores a time of 24 minutes or more in a table that a spreadsheet has saved: Excel takes `25:10` for hours and minutes,
 * and writes `25:10:00`. No talk goes on for a whole day.
 */
export const restoreTime = (cell: string): string =>
	cell.trim().replace(/^((?:2[4-9]|[3-9]\d|\d{3}):[0-5]\d):00$/, '$1');

/** A time with a fraction as Excel writes it, without its hour: `02:03.5` for `1:02:03.5`. */
const withoutHour = /^([0-5]\d):([0-5]\d)[.,]\d$/;

/** Seconds. If times decrease by more, an hour has begun; if they then increase by more, that row was out of order. */
const NEARLY_AN_HOUR = 2700;

/**
 * Restores the hours of times that Excel has saved. Returns the cells unchanged if one is not as Excel writes it.
 *
 * @param cells in about ascending order; may be empty
 */
export function restoreHours(cells: readonly string[]): readonly string[] {
	let [hour, last] = [0, 0];
	const restored: string[] = [];
	for (const cell of cells) {
		const [, minutes, seconds] = withoutHour.exec(cell) ?? [];
		if (minutes === undefined && cell !== '') return cells;
		if (minutes !== undefined) {
			const second = Number(minutes) * 60 + Number(seconds);
			if (second < last - NEARLY_AN_HOUR) hour += 1;
			else if (second > last + NEARLY_AN_HOUR && hour > 0) hour -= 1;
			last = second;
		}
		restored.push(hour > 0 && cell !== '' ? `${hour}:${cell}` : cell);
	}
	return restored;
}

/**
 * Whether a spreadsheet replaced a cell by its error for unknown names, in one of its languages: it takes text that begins with
 * a hyphen (`-VQfQqIMrE0`, `- Yes.`) for a formula.
 */
export const isFormulaError = (cell: unknown): boolean =>
	typeof cell === 'string' && /^#(?:NAME|NOM|¿NOMBRE|NOME|NAAM|ИМЯ)\?$/.test(cell.trim());

/** What to do about that, before what else to write. */
export const formatAsText = 'Excel took it for a formula: format the column as text first.';
