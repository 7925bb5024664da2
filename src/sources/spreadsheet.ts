/**
 * Restores a time of 24 minutes or more in a table that a spreadsheet has saved: Excel takes `25:10` for hours and minutes,
 * and writes `25:10:00`. No talk goes on for a whole day.
 */
export const restoreTime = (cell: string): string =>
	cell.trim().replace(/^((?:2[4-9]|[3-9]\d|\d{3}):[0-5]\d):00$/, '$1');

/**
 * Whether a spreadsheet replaced a cell by its error for unknown names, in one of its languages: it takes text that begins with
 * a hyphen (`-VQfQqIMrE0`, `- Yes.`) for a formula.
 */
export const isFormulaError = (cell: unknown): boolean =>
	typeof cell === 'string' && /^#(?:NAME|NOM|¿NOMBRE|NOME|NAAM|ИМЯ)\?$/.test(cell.trim());

/** What to do about that, before what else to write. */
export const formatAsText = 'Excel took it for a formula: format the column as text first.';
