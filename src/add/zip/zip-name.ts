import { codePageOf, western } from './code-pages.ts';
import { type Entry, getFileNameLowLevel } from 'yauzl';

/** The parts of a central directory entry that contain its name. */
export type WithRawName = Pick<Entry, 'fileNameRaw' | 'extraFields'>;

/** An entry with its name. */
export interface Named<Packed> {
	readonly packed: Packed;
	readonly name: string;
	/** Whether the encoding of the name is known. */
	readonly isNameCertain: boolean;
}

/**
 * Decodes the names of a zip's entries. Takes valid UTF-8 as such even without the flag, which macOS does not set, since names
 * in a code page are hardly ever valid; uses the Unicode field of Info-ZIP; else guesses the code page from all names together.
 */
export function readNames<Packed extends WithRawName>(entries: readonly Packed[]): Named<Packed>[] {
	const inUtf8 = entries.map((packed) => ({
		packed,
		name: getFileNameLowLevel(UTF8, packed.fileNameRaw, packed.extraFields, true),
	}));
	const others = inUtf8.flatMap(({ packed, name }) => (isUnread(name) ? [packed.fileNameRaw] : []));
	const decode = codePageOf(others);
	return inUtf8.map(({ packed, name }) => {
		if (!isUnread(name)) return { packed, name, isNameCertain: true };
		return { packed, name: (decode ?? western)(packed.fileNameRaw), isNameCertain: decode !== undefined };
	});
}

const isUnread = (name: string): boolean => name.includes('\ufffd');

/** The flag for names in UTF-8. */
const UTF8 = 0x800;

/**
 * Splits the path of an entry into names. On Windows, replaces characters that names cannot contain, like other unpackers.
 *
 * @returns `null` if the path leads out of the folder that the zip is unpacked to; no names if it is that folder
 */
export function namesIn(name: string, platform: NodeJS.Platform = process.platform): string[] | null {
	// Windows programs write either slash.
	const path = name.replaceAll('\\', '/');
	const names = path.split('/').filter((part) => part !== '' && part !== '.');
	if (/^(?:\/|[a-z]:\/)|\0/i.test(path) || names.includes('..')) return null;
	// eslint-disable-next-line no-control-regex
	return platform === 'win32' ? names.map((part) => part.replace(/[<>:"|?*\u0001-\u001f]|[. ]$/g, '_')) : names;
}
