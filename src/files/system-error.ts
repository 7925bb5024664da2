import { statfsSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * What to do about errors of the file system, which are no fault of the code. Where a code is not here, an error of the system
 * is taken for a fault of ours.
 */
const hints: Readonly<Record<string, string>> = {
	EACCES: 'Check that you may read and write there.',
	EBUSY: 'Close the program that has it open, or a terminal that is in it, and try again.',
	EDQUOT: 'Your share of the disk is used up: make room, and try again.',
	EEXIST: 'There is a file of that name already: move it away, or give it another name.',
	EFBIG: 'The disk, or a limit of yours (ulimit -f), allows no file as large as that: raise it, or take another disk.',
	EIO: 'The disk cannot be read or written: check it, and copy what is on it.',
	EISDIR: 'There is a folder where a file is to be: move it away.',
	ELOOP: 'Links there lead to each other and nowhere else: put right where they lead.',
	EMFILE: 'Too many files are open: close other programs, or raise the limit (ulimit -n).',
	ENAMETOOLONG: 'The name is too long for this disk: give a shorter one.',
	ENFILE: 'Too many files are open on this computer: close other programs.',
	ENOENT: 'Check that the place is there, and where it is a link, that it leads somewhere.',
	ENOSPC: 'The disk is full: make room where the notebook, the site and temporary files are, and try again.',
	ENOTDIR: 'There is a file where a folder is to be: move it away.',
	EPERM: 'Check that you may read and write there, and on Windows that no other program has it open.',
	EROFS: 'Nothing can be written to that disk: take another place for the notebook and the site.',
};

/** Whether what was thrown is an error of the file system: no room, no permission, a folder for a file. */
export const isSystemError = (thrown: unknown): thrown is NodeJS.ErrnoException =>
	thrown instanceof Error && 'syscall' in thrown && 'code' in thrown && Object.hasOwn(hints, String(thrown.code));

/** What to do about an error of the file system, in one sentence; empty where it is another error. */
export function hintOf(thrown: unknown): string {
	if (!isSystemError(thrown)) return '';
	const { code = '', path, dest = path } = thrown as NodeJS.ErrnoException & { readonly dest?: string };
	if (code === 'ENOSPC' && dest !== undefined) return `The disk of ${dest} is full: make room there, and try again.`;
	return hints[code] ?? '';
}

/** Where a disk has less room than this, in bytes, it may be the one that is full: a part of what was written may be gone again. */
const littleRoom = 64 * 1024 * 1024;

/**
 * Gives an error that says that a disk is full the place which that disk has, in its `path`: where a write fails, Node names
 * none. Other errors stay as they are.
 *
 * @param places on the disks that are written to
 * @param roomAt how many bytes the disk of a place has left
 */
export function namingFullDisk(
	thrown: unknown,
	places: readonly string[],
	roomAt: (place: string) => number = roomLeft,
): unknown {
	if (!isSystemError(thrown) || thrown.code !== 'ENOSPC' || thrown.path !== undefined) return thrown;
	const rooms = places.map((path) => ({ path, room: roomAt(path) })).filter(({ room }) => room < littleRoom);
	const [fullest] = rooms.sort((a, b) => a.room - b.room);
	return fullest ? Object.assign(thrown, { path: fullest.path }) : thrown;
}

function roomLeft(place: string): number {
	try {
		const { bavail, bsize, files, ffree } = statfsSync(place);
		return files > 0 && ffree === 0 ? 0 : bavail * bsize;
	} catch {
		return Infinity;
	}
}

/**
 * The error of the file system that another error speaks of, such as `Worker initialization failure: EMFILE`, or one that
 * another thread threw (`ENOSPC: no space left on device, write`); that other itself where it speaks of none.
 */
export function systemErrorIn(thrown: unknown): unknown {
	if (isSystemError(thrown) || !(thrown instanceof Error)) return thrown;
	const code = codeIn(thrown.message);
	if (code === undefined) return thrown;
	const told = new RegExp(String.raw`\b${code}: .*`).exec(thrown.message)?.[0] ?? thrown.message;
	const [, syscall = ''] = /, (\w+)/.exec(told) ?? [];
	return Object.assign(new Error(told, { cause: thrown }), { code, syscall });
}

/** What went wrong, and with which path. Node has that in most messages, but not in all: `EISDIR: …, read`. */
export function messageOf({ message, path }: NodeJS.ErrnoException): string {
	return path === undefined || message.includes(path) ? message : `${message} '${path}'`;
}

/**
 * What to do about a file, or a folder, that cannot be read. A name that is not in UTF-8 comes from the system with U+FFFD in
 * it, and leads nowhere.
 *
 * @param name as the user knows it
 */
export function hintToRead(thrown: unknown, name: string): string {
	if (name.includes('\ufffd')) return 'Its name is not in UTF-8: give it another.';
	const isUsual = !isSystemError(thrown) || ['ENOENT', 'EACCES', 'EPERM'].includes(thrown.code ?? '');
	return isUsual ? 'Check that the file is there and that you may read it.' : hintOf(thrown);
}

/**
 * The error of the file system that another program ran into, by what it printed.
 *
 * @param output what it printed
 * @param failed what it did not do, for the message: `the templates cannot be compiled`
 * @param path folder that it was to write
 * @returns `undefined` where it speaks of no such error
 */
export function errorOfProgram(output: string, failed: string, path: string, cause: unknown): Error | undefined {
	const code = codeIn(output);
	if (code === undefined) return undefined;
	return Object.assign(new Error(`${code}: ${failed} in ${path}`, { cause }), { code, syscall: 'write', path });
}

/**
 * The code of the error of the file system that another program says it ran into: `ENOSPC: …` as Node has it, or
 * `No space left on device (os error 28)` and `Os { code: 28, … }` as Rust does, or `… failure: EMFILE`.
 */
export function codeIn(output: string): string | undefined {
	const number = Number(/(?:\(os error |\bOs \{ code: )(\d+)/.exec(output)?.[1]);
	const byNumber = Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0];
	const code = byNumber ?? /\b(E[A-Z]+)(?:: |$)/m.exec(output)?.[1];
	return code !== undefined && Object.hasOwn(hints, code) ? code : undefined;
}
