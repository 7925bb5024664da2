import { printable } from '../text/printable.ts';

const longest = 60;

/** An untrusted value as a message shows it: quoted, cut to 60 characters, without invisible characters. */
export function show(value: unknown): string {
	if (typeof value === 'string') return `"${showName(value)}"`;
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	return showName(String(value));
}

/** The same without quotes, for the names of columns. */
export function showName(name: string): string {
	const start = [...name.slice(0, 2 * longest)].slice(0, longest).join('');
	const cut = start.length < name.length ? '…' : '';
	return printable(start) + cut;
}
