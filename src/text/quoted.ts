/**
 * A word as a line to paste into a shell has it: in quotes that POSIX shells, or PowerShell and cmd, leave what is in them
 * alone in.
 */
export function quoted(word: string, platform: NodeJS.Platform = process.platform): string {
	if (/^[\w@+=:,./-]+$/.test(word)) return word;
	return platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
