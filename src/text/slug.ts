/** Characters of a slug, and bytes of its UTF-8: with an id, a language and an ending a file's name must stay below 255. */
const MAX_CHARACTERS = 60;
const MAX_BYTES = 180;

/**
 * Lower-cases a text and keeps its letters, marks and digits of every script, `-` between words. Cut where it becomes too
 * long for the name of a file: between characters, and at the end of a word where one ends past the half.
 *
 * @returns empty where there is no letter or digit
 */
export function slugify(text: string): string {
	const words = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	const cut = cutTo(words, MAX_CHARACTERS, MAX_BYTES);
	if (cut === words) return words;
	const wordEnd = words[cut.length] === '-' ? cut.length : cut.lastIndexOf('-');
	return (wordEnd > cut.length / 2 ? cut.slice(0, wordEnd) : cut).replace(/-$/, '');
}

/** The slug of a title. Latin letters lose their accents; other scripts keep theirs, because there a mark can be a vowel. */
export const slugOfTitle = (title: string): string =>
	slugify(
		title
			.normalize('NFKD')
			.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
			.replace(/['’]/g, ''),
	);

/**
 * A slug as the whole name of a file: not empty, and none that Windows has a device by, whatever ending stands behind it.
 *
 * @param kind what it is a name of
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
 */
export const nameOfSlug = (slug: string, kind: string): string =>
	slug === '' ? kind : /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug) ? `${slug}-${kind}` : slug;

/** The beginning of a text that is at most so long. */
function cutTo(text: string, maxCharacters: number, maxBytes: number): string {
	let characters = 0;
	let bytes = 0;
	let end = 0;
	for (const character of text) {
		bytes += bytesOf(character);
		if (++characters > maxCharacters || bytes > maxBytes) break;
		end += character.length;
	}
	// A mark belongs to the letter before it.
	return /^\p{M}/u.test(text.slice(end)) ? text.slice(0, end).replace(/.\p{M}*$/u, '') : text.slice(0, end);
}

/** Bytes of a character in UTF-8. Browsers name pages, too, and have no Buffer. */
function bytesOf(character: string): number {
	const point = character.codePointAt(0) ?? 0;
	return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
