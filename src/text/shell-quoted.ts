/**
 * A word quoted for a command line that people paste into a shell, in the quotes that leave it unchanged: single ones
 * in POSIX shells, double ones in PowerShell and cmd.
 */
export function shellQuoted(word: string, platform: NodeJS.Platform = process.platform): string {
	if (/^[\w@+=:,./-]+$/.test(word)) return word;
	return platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
