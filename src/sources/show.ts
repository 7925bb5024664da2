import { printable } from '../text/printable.ts';
import { beginningOf } from './text.ts';

const MAX_LENGTH = 60;

/** Formats an untrusted value for a message: quoted, cut to 60 characters, without invisible characters. */
export function show(value: unknown): string {
	if (typeof value === 'string') return `"${showName(value)}"`;
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	return showName(String(value));
}

/** Like `show`, without quotes: for names. */
export function showName(name: string): string {
	const start = beginningOf(name, MAX_LENGTH);
	return printable(start) + (start.length < name.length ? '…' : '');
}
