import { printable } from '../text/printable.ts';
import { beginningOf } from './text.ts';

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
	const start = beginningOf(name, longest);
	return printable(start) + (start.length < name.length ? '…' : '');
}
