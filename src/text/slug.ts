/**
 * Maximum characters of a slug, and bytes in UTF-8: with an id, a language and an extension, a file name must stay
 * below 255 bytes.
 */
const MAX_CHARACTERS = 60;
const MAX_BYTES = 180;

/**
 * Lower-cases a text and keeps its letters, marks and digits of every script, separated by `-`. If it is too long for a
 * file name, cuts it between characters, at a word end if one is in its second half.
 *
 * @returns empty if there is no letter or digit
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

/** The slug of a title. Latin letters lose their accents; other scripts keep their marks, which can be vowels. */
export const slugOfTitle = (title: string): string =>
	slugify(
		title
			.normalize('NFKD')
			.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
			.replace(/['’]/g, ''),
	);

/**
 * A slug as a complete file name: not empty, and not a device name in Windows, which reserves those with any extension.
 *
 * @param kind what the file is about, for the fallback and the suffix
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
 */
export const nameOfSlug = (slug: string, kind: string): string =>
	slug === '' ? kind : /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug) ? `${slug}-${kind}` : slug;

/** The longest beginning of a text within both limits. */
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

/** The number of bytes of a character in UTF-8. Without Buffer, because browsers use this, too. */
function bytesOf(character: string): number {
	const point = character.codePointAt(0) ?? 0;
	return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
