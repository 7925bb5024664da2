/**
 * Converts a relative URL in reader's notes to a file path: without query and fragment, percent-decoded if well-formed,
 * with `/` between levels. Some editors on Windows write `slides\curves.png`, which works there but not in browsers.
 */
export function pathOfAddress(address: string): string {
	const path = address.replace(/[?#].*$/s, '');
	return decoded(path).replaceAll('\\', '/');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
