const longest = 60;

/** Characters that a terminal acts on or that reorder what follows: controls, formats, line and paragraph separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** An untrusted value as a message shows it: quoted, cut to 60 characters, with nothing invisible in it. */
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
	return start.replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`) + cut;
}
