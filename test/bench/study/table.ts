import type { Row } from './evaluate.ts';

/** Formats rows as a Markdown table with three decimals. */
export function printTable(rows: readonly Row[]): string {
	const names = Object.keys(rows[0]?.scores ?? {});
	const lines = [
		['', '', ...names],
		['---', '---', ...names.map(() => '---:')],
		...rows.map(({ level, method, scores }) => [
			level,
			method,
			...names.map((name) => (scores[name] ?? NaN).toFixed(3)),
		]),
	];
	return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
