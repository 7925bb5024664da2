/**
 * The path that an address in a file of notes is, where it leads to another file: without query and fragment, its percent signs
 * decoded where they are well formed, `/` between levels. Some editors on Windows write `slides\curves.png`, which is one there,
 * and nothing in a browser.
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
