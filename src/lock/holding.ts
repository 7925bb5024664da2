import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CuemarkError } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { renamePatiently } from '../files/patient-rename.ts';
import { namingFullDisk } from '../files/system-error.ts';
import { doesBeat, PATIENCE, startHeart } from './heart.ts';
import { type Holder, isRunning, newHolder, readHolder, writeHolder } from './holder.ts';

/** What one process at a time may work on. */
export interface Lock {
	/** File that says which process holds it. */
	readonly file: string;
	/** How it is named in errors. */
	readonly name: string;
	/** What to do where nothing can be written beside the file, in one sentence. */
	readonly advice: string;
	/** Whether it is held for moments, as by a server that keeps up with changes: others wait for those. */
	readonly isBrief?: boolean;
}

/** Another process holds a lock, or this one does already. */
export class AtWork extends CuemarkError {}

/** Milliseconds between two looks at a lock that is held for moments. */
const MOMENT = 50;

/**
 * Does some work while holding locks. Nobody else can hold them meanwhile: no other process on this machine, in a container
 * or on another machine that shares the disk, nor this process a second time. A lock left by a killed process is free. Where
 * it cannot be seen from here whether that process runs, this takes a while to find out: its lock does not beat.
 *
 * Locks lie on the disks that the work writes to: where one of these, or that of temporary files, is full, the error names it,
 * if what fills it is still there.
 *
 * @param patience milliseconds without a beat after which such a lock is free
 * @throws {AtWork} where another process holds a lock for long, or this one does; then nothing has been done
 * @throws {CuemarkError} where a lock cannot be written; then nothing has been done either
 */
export async function holding<Result>(
	locks: readonly Lock[],
	work: () => Promise<Result>,
	patience = PATIENCE,
): Promise<Result> {
	const held: { file: string; text: string }[] = [];
	const heart = startHeart();
	try {
		for (const lock of locks) {
			held.push({ file: lock.file, text: await take(lock, patience) });
			heart.beatFor(lock.file);
		}
		return await work();
	} catch (error) {
		throw namingFullDisk(error, [...locks.map(({ file }) => dirname(file)), tmpdir()]);
	} finally {
		await heart.stop();
		for (const { file, text } of held) if (textIn(file) === text) rmSync(file, { force: true });
	}
}

/** @returns the text of the lock */
async function take(lock: Lock, patience: number): Promise<string> {
	const own = newHolder(lock.isBrief);
	const text = writeHolder(own);
	// Written first and then linked into place, so that nobody reads a half-written lock.
	const written = `${lock.file}.${own.lock}`;
	try {
		writeFirst(written, text, lock);
		while (!putWhereNoneIs(written, lock.file, text)) {
			const found = textIn(lock.file);
			// The holder released it in the meantime.
			if (found === undefined) continue;
			const holder = readHolder(found);
			if ((holder && isRunning(holder)) ?? (await doesBeat(lock.file, patience))) {
				if (holder?.isBrief !== true) throw taken(lock, holder, own);
				await setTimeout(MOMENT);
				continue;
			}
			if (await takeOver(lock, found, written, patience)) break;
		}
		return text;
	} finally {
		rmSync(written, { force: true });
	}
}

/** @throws {CuemarkError} where nothing can be written there */
function writeFirst(written: string, text: string, { advice }: Lock): void {
	const folder = dirname(written);
	try {
		makeFolder(folder);
		writeFileSync(written, text);
	} catch (error) {
		const why = notWritable[(error as NodeJS.ErrnoException).code ?? ''];
		if (why === undefined) throw error;
		throw new CuemarkError(`Nothing can be written to ${displayPath(folder)}: ${why}.`, { hint: advice, cause: error });
	}
}

/** Why nothing can be written to a folder, by the code of the error. */
const notWritable: Readonly<Record<string, string>> = {
	EACCES: 'you may not write there',
	EPERM: 'you may not write there',
	EROFS: 'its disk is read-only',
};

/** Where a folder cannot be made on a disk that is read-only, Node says that it is not there, unless it is to make just that one. */
function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') mkdirSync(folder);
		else throw error;
	}
}

/**
 * Puts a lock in its place where there is none. Of several processes that try, only one does.
 *
 * @returns `false` if there is a lock already
 */
function putWhereNoneIs(written: string, file: string, text: string): boolean {
	try {
		linkSync(written, file);
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
 * Takes over a lock that nobody holds. Another lock sees to it that of several processes that find it so, only one does.
 *
 * @param left text of the lock when it was found
 * @returns `false` if it has changed since
 */
function takeOver(lock: Lock, left: string, written: string, patience: number): Promise<boolean> {
	const replace = (): Promise<boolean> => {
		const isLeft = textIn(lock.file) === left;
		if (isLeft) renamePatiently(written, lock.file);
		return Promise.resolve(isLeft);
	};
	return holding([{ ...lock, file: `${lock.file}.left` }], replace, patience);
}

/** @returns `undefined` where there is no such file; `''` for a link that leads nowhere, which is in its place and no lock */
function textIn(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? '' : undefined;
	}
}

function taken({ file, name }: Lock, holder: Holder | undefined, own: Holder): AtWork {
	const where = holder?.place === own.place ? '' : ` on ${holder?.host ?? ''}`;
	const who = holder ? ` (process ${holder.pid}${where})` : '';
	return new AtWork(`Another command is at work on ${name}${who}.`, {
		hint: `Wait until it is done, or end it. If there is none any more, delete ${file}.`,
	});
}
