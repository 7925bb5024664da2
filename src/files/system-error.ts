import { statfsSync } from 'node:fs';
import { constants } from 'node:os';

/** Hints for system errors, by code. An error with any other code counts as a bug of ours. */
const hints: Readonly<Record<string, string>> = {
	EACCES: 'Check your read and write permissions there.',
	EBUSY: 'Close the program or terminal that is using it, and try again.',
	EDQUOT: 'Your disk quota is used up: free some space, and try again.',
	EEXIST: 'A file of that name already exists: move or rename it.',
	EFBIG: 'The file is too large for this disk, or for your limit (ulimit -f): raise the limit, or use another disk.',
	EIO: 'The disk reports read or write errors: check it, and back up its contents.',
	EISDIR: 'There is a folder where a file should be: move it away.',
	ELOOP: 'Symbolic links there point at each other: fix their targets.',
	EMFILE: 'Too many files are open: close other programs, or raise the limit (ulimit -n).',
	ENAMETOOLONG: 'The name is too long for this disk: shorten it.',
	ENFILE: 'Too many files are open on this computer: close other programs.',
	ENOENT: 'Check that the path exists and, if it is a link, that its target exists.',
	ENOMEM:
		'Memory may be used up: close other programs, or raise Node’s limit, such as NODE_OPTIONS=--max-old-space-size=8000.',
	ENOSPC: 'The disk is full: free some space where the notebook, the site and temporary files are, and try again.',
	ENOTDIR: 'There is a file where a folder should be: move it away.',
	EPERM: 'Check your read and write permissions there, and on Windows that no other program has it open.',
	EROFS: 'That disk is read-only: move the notebook and the site elsewhere.',
};

/** Whether a thrown value is a system error with a known code, such as a full disk or a missing permission. */
export const isSystemError = (thrown: unknown): thrown is NodeJS.ErrnoException =>
	thrown instanceof Error && 'syscall' in thrown && 'code' in thrown && Object.hasOwn(hints, String(thrown.code));

/** A one-sentence hint for a file system error; empty for other errors. */
export function hintOf(thrown: unknown): string {
	if (!isSystemError(thrown)) return '';
	const { code = '', path, dest = path } = thrown as NodeJS.ErrnoException & { readonly dest?: string };
	if (code === 'ENOSPC' && dest !== undefined)
		return `The disk of ${dest} is full: free some space there, and try again.`;
	return hints[code] ?? '';
}

/** Free bytes below which a disk may be the full one: part of what was written may already have been removed. */
const LITTLE_ROOM = 64 * 1024 * 1024;

/**
 * Adds the path of the full disk to an ENOSPC error without one, since Node names none when a write fails. Other errors
 * are returned unchanged.
 *
 * @param places paths on the disks that are written to
 * @param roomAt returns the free bytes on the disk of a path
 */
export function withFullDisk(
	thrown: unknown,
	places: readonly string[],
	roomAt: (place: string) => number = roomLeft,
): unknown {
	if (!isSystemError(thrown) || thrown.code !== 'ENOSPC' || thrown.path !== undefined) return thrown;
	const rooms = places.map((path) => ({ path, room: roomAt(path) })).filter(({ room }) => room < LITTLE_ROOM);
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
 * Extracts the system error that another error mentions, such as `Worker initialization failure: EMFILE`, or one from
 * another thread (`ENOSPC: no space left on device, write`); a thread that ran out of memory counts as `ENOMEM`. Returns
 * the error itself if it mentions none.
 */
export function systemErrorIn(thrown: unknown): unknown {
	if (isSystemError(thrown) || !(thrown instanceof Error)) return thrown;
	const isMemory = 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
	const text = isMemory ? 'ENOMEM: not enough memory, worker' : thrown.message;
	const code = codeIn(text);
	if (code === undefined) return thrown;
	const message = new RegExp(String.raw`\b${code}: .*`).exec(text)?.[0] ?? text;
	const [, syscall = ''] = /, (\w+)/.exec(message) ?? [];
	return Object.assign(new Error(message, { cause: thrown }), { code, syscall });
}

/** The message of an error, including its path. Most of Node's messages contain it, but not all: `EISDIR: …, read`. */
export function messageOf({ message, path }: NodeJS.ErrnoException): string {
	return path === undefined || message.includes(path) ? message : `${message} '${path}'`;
}

/**
 * A hint for a file or folder that cannot be read. The system reports a name that is not UTF-8 with U+FFFD in it, and
 * such a name cannot be opened.
 *
 * @param name as the user knows it
 */
export function readHint(thrown: unknown, name: string): string {
	if (name.includes('\ufffd')) return 'Its name is not valid UTF-8: rename it.';
	const isUsual = !isSystemError(thrown) || ['ENOENT', 'EACCES', 'EPERM'].includes(thrown.code ?? '');
	return isUsual ? 'Check that the file exists and that you have permission to read it.' : hintOf(thrown);
}

/**
 * The system error that another program ran into, recognised by its output, or by how it ended: for want of memory, Linux
 * kills a program, and Node aborts.
 *
 * @param output what the program printed
 * @param failed what failed, for the message: `the templates cannot be compiled`
 * @param path folder it was to write to
 * @param cause the error of `execFile`
 * @returns `undefined` if the output mentions no such error
 */
export function errorOfProgram(output: string, failed: string, path: string, cause: unknown): Error | undefined {
	const isKilled = (cause as { readonly signal?: NodeJS.Signals | null }).signal === 'SIGKILL';
	const isMemory = isKilled || output.includes('JavaScript heap out of memory');
	const code = isMemory ? 'ENOMEM' : codeIn(output);
	if (code === undefined) return undefined;
	return Object.assign(new Error(`${code}: ${failed} in ${path}`, { cause }), { code, syscall: 'write', path });
}

/**
 * The code of the file system error that a program's output mentions: `ENOSPC: …` as in Node, `No space left on device
 * (os error 28)` and `Os { code: 28, … }` as in Rust, or `… failure: EMFILE`.
 */
export function codeIn(output: string): string | undefined {
	const number = Number(/(?:\(os error |\bOs \{ code: )(\d+)/.exec(output)?.[1]);
	const byNumber = Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0];
	const code = byNumber ?? /\b(E[A-Z]+)(?:: |$)/m.exec(output)?.[1];
	return code !== undefined && Object.hasOwn(hints, code) ? code : undefined;
}
