/**
 * Restores a time of 24 minutes or more in a table that a spreadsheet has saved: Excel takes `25:10` for hours and minutes,
 * and writes `25:10:00`. No talk goes on for a whole day.
 */
export const restoreTime = (cell: string): string =>
	cell.trim().replace(/^((?:2[4-9]|[3-9]\d|\d{3}):[0-5]\d):00$/, '$1');
