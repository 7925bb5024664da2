import { type Figure, type Group, isMet, median } from './figure.ts';

/** Formats groups of figures as Markdown tables. */
export const printGroups = (groups: readonly Group[]): string => groups.map(printGroup).join('\n');

function printGroup({ title, figures, notes }: Group): string {
	const rows = [
		['', 'median', 'min – max', 'ratio', 'goal'],
		...figures.map((figure) => [
			figure.name,
			show(median(figure.values), figure.unit),
			spreadOf(figure),
			ratioOf(figure),
			goalOf(figure),
		]),
	];
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
	lines.splice(
		1,
		0,
		widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
	);
	const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
	return `${title}\n\n${table}\n${notes.length > 0 ? `\n${notes.join('\n')}\n` : ''}`;
}

function spreadOf({ values, unit }: Figure): string {
	if (values.length < 2) return '';
	return `${show(Math.min(...values), unit)} – ${show(Math.max(...values), unit)}`;
}

function ratioOf({ ratio }: Figure): string {
	if (!ratio) return '';
	const { value, lowest, highest, to } = ratio;
	const spread =
		lowest === undefined || highest === undefined || lowest === highest
			? ''
			: ` (${digits(lowest)} – ${digits(highest)})`;
	return `${digits(value)}${spread} of ${to}`;
}

function goalOf(figure: Figure): string {
	if (figure.goal === undefined) return '';
	const goal = figure.ratio ? String(Number(figure.goal.toPrecision(4))) : show(figure.goal, figure.unit);
	return `≤ ${goal}: ${isMet(figure) ? 'met' : 'missed'}`;
}

/** Formats a value with its unit and up to three significant digits. */
export function show(value: number, unit: Figure['unit']): string {
	switch (unit) {
		case 'seconds':
			return `${digits(value)} s`;
		case 'milliseconds':
			return `${digits(value)} ms`;
		case 'bytes':
			if (value >= 1e9) return `${digits(value / 1e9)} GB`;
			return value >= 1e6 ? `${digits(value / 1e6)} MB` : `${digits(value / 1e3)} KB`;
		case 'count':
			return digits(value);
	}
}

function digits(value: number): string {
	if (value >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
	return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);
}
