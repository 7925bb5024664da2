import { codePageOf, western } from './code-pages.ts';
import { type Entry, getFileNameLowLevel } from 'yauzl';

/** What the list of a zip has of an entry's name. */
export type WithRawName = Pick<Entry, 'fileNameRaw' | 'extraFields'>;

/** An entry with its name. */
export interface Named<Packed> {
	readonly packed: Packed;
	readonly name: string;
	/** Whether it is known in which code page the name is written. */
	readonly isNameCertain: boolean;
}

/**
 * The names of a zip's entries: in UTF-8, whether or not a flag says so (macOS sets none, and hardly a name in a code page would
 * be valid), or from the field in which Info-ZIP says it so; else in the code page of the system that the zip was made on, as far
 * as all names together tell that.
 */
export function readNames<Packed extends WithRawName>(entries: readonly Packed[]): Named<Packed>[] {
	const inUtf8 = entries.map((packed) => ({
		packed,
		name: getFileNameLowLevel(UTF8, packed.fileNameRaw, packed.extraFields, true),
	}));
	const others = inUtf8.flatMap(({ packed, name }) => (isUnread(name) ? [packed.fileNameRaw] : []));
	const codePage = codePageOf(others);
	return inUtf8.map(({ packed, name }) => {
		if (!isUnread(name)) return { packed, name, isNameCertain: true };
		const decoded = (codePage ?? western).decode(packed.fileNameRaw);
		return { packed, name: decoded, isNameCertain: codePage !== undefined };
	});
}

const isUnread = (name: string): boolean => name.includes('\ufffd');

/** The flag that says that a name is in UTF-8. */
const UTF8 = 0x800;

/**
 * The folders that an entry lies in, and its own name. Signs that Windows has in no name are replaced there, as other programs
 * do that unpack.
 *
 * @returns `null` where it would lead out of the folder that the zip is unpacked in; no names where it is that folder
 */
export function namesIn(name: string, platform: NodeJS.Platform = process.platform): string[] | null {
	// Programs on Windows have written both.
	const path = name.replaceAll('\\', '/');
	const names = path.split('/').filter((part) => part !== '' && part !== '.');
	if (/^(?:\/|[a-z]:\/)|\0/i.test(path) || names.includes('..')) return null;
	// eslint-disable-next-line no-control-regex
	return platform === 'win32' ? names.map((part) => part.replace(/[<>:"|?*\u0001-\u001f]|[. ]$/g, '_')) : names;
}
