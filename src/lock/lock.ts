import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CuemarkError } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { renameWithRetry } from '../files/rename-with-retry.ts';
import { withFullDisk } from '../files/system-error.ts';
import { hasHeartbeat, STALE_AFTER, startHeartbeat } from './heartbeat.ts';
import { type Holder, isRunning, newHolder, readHolder, writeHolder } from './holder.ts';

/** Something that only one process may use at a time. */
export interface Lock {
	/** Lock file: its content names the holder. */
	readonly file: string;
	/** Name shown in errors. */
	readonly name: string;
	/** Hint for when the lock file cannot be written, in one sentence. */
	readonly advice: string;
	/** Whether it is only held briefly, as by a server that follows changes: others then wait instead of failing. */
	readonly isBrief?: boolean;
}

/** A lock is held by another process, or already by this one. */
export class LockedError extends CuemarkError {}

/** Milliseconds between two attempts to acquire a brief lock. */
const RETRY_INTERVAL = 50;

/**
 * Runs `work` while holding locks. Nobody else can hold them meanwhile: no process on this machine, in a container or
 * on another machine that shares the disk, nor this process a second time. A killed process no longer holds its locks.
 * If it cannot be told from here whether the holder is running, acquiring takes until its lock has had no heartbeat for
 * `staleAfter`.
 *
 * Locks are on the disks that `work` writes to. If one of these, or the disk of temporary files, is full, the error
 * names it, provided that it is still full.
 *
 * @param staleAfter milliseconds without a heartbeat after which such a lock is free
 * @throws {LockedError} if another process holds a lock that is not brief, or this one does; `work` has not run then
 * @throws {CuemarkError} if a lock file cannot be written; `work` has not run then
 */
export async function withLocks<Result>(
	locks: readonly Lock[],
	work: () => Promise<Result>,
	staleAfter = STALE_AFTER,
): Promise<Result> {
	const held: { file: string; text: string }[] = [];
	const heartbeat = startHeartbeat();
	try {
		for (const lock of locks) {
			held.push({ file: lock.file, text: await acquire(lock, staleAfter) });
			heartbeat.add(lock.file);
		}
		return await work();
	} catch (error) {
		throw withFullDisk(error, [...locks.map(({ file }) => dirname(file)), tmpdir()]);
	} finally {
		await heartbeat.stop();
		for (const { file, text } of held) if (readLock(file) === text) rmSync(file, { force: true });
	}
}

/** @returns the content of the lock file */
async function acquire(lock: Lock, staleAfter: number): Promise<string> {
	const own = newHolder(lock.isBrief);
	const text = writeHolder(own);
	// Written to a temporary file, then linked into place, so that nobody reads an incomplete lock.
	const temporary = `${lock.file}.${own.lock}`;
	try {
		writeTemporary(temporary, text, lock);
		while (!createExclusively(temporary, lock.file, text)) {
			const found = readLock(lock.file);
			// Released in the meantime.
			if (found === undefined) continue;
			const holder = readHolder(found);
			if ((holder && isRunning(holder)) ?? (await hasHeartbeat(lock.file, staleAfter))) {
				if (holder?.isBrief !== true) throw heldError(lock, holder, own);
				await setTimeout(RETRY_INTERVAL);
				continue;
			}
			if (await replaceStale(lock, found, temporary, staleAfter)) break;
		}
		return text;
	} finally {
		rmSync(temporary, { force: true });
	}
}

/** @throws {CuemarkError} if the folder is not writable */
function writeTemporary(temporary: string, text: string, { advice }: Lock): void {
	const folder = dirname(temporary);
	try {
		makeFolder(folder);
		writeFileSync(temporary, text);
	} catch (error) {
		const why = notWritable[(error as NodeJS.ErrnoException).code ?? ''];
		if (why === undefined) throw error;
		throw new CuemarkError(`Cannot write to ${displayPath(folder)}: ${why}.`, { hint: advice, cause: error });
	}
}

/** Why a folder is not writable, by error code. */
const notWritable: Readonly<Record<string, string>> = {
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the disk is read-only',
};

/**
 * Creates a folder and its parents. On a read-only disk, a recursive `mkdir` fails with ENOENT; a plain one reveals the
 * real reason.
 */
function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') mkdirSync(folder);
		else throw error;
	}
}

/**
 * Creates the lock file unless it exists. Atomic: of several processes that try, only one succeeds.
 *
 * @returns `false` if the lock exists
 */
function createExclusively(temporary: string, file: string, text: string): boolean {
	try {
		linkSync(temporary, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
	}
	// Not every file system has hard links.
	try {
		writeFileSync(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/**
 * Replaces a stale lock. A second lock ensures that only one of several processes does so.
 *
 * @param stale content of the stale lock
 * @returns `false` if the lock has changed since it was read
 */
function replaceStale(lock: Lock, stale: string, temporary: string, staleAfter: number): Promise<boolean> {
	const replace = (): Promise<boolean> => {
		const isStale = readLock(lock.file) === stale;
		if (isStale) renameWithRetry(temporary, lock.file);
		return Promise.resolve(isStale);
	};
	return withLocks([{ ...lock, file: `${lock.file}.left` }], replace, staleAfter);
}

/** @returns `undefined` if there is no such file; `''` for a broken link, which blocks the place but is not a lock */
function readLock(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? '' : undefined;
	}
}

function heldError({ file, name }: Lock, holder: Holder | undefined, own: Holder): LockedError {
	const where = holder?.place === own.place ? '' : ` on ${holder?.host ?? ''}`;
	const who = holder ? ` (process ${holder.pid}${where})` : '';
	return new LockedError(`Another command is using ${name}${who}.`, {
		hint: `Wait until it finishes, or stop it. If no such command is running, delete ${file}.`,
	});
}
