import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CuemarkError } from './errors.ts';

/** What one process at a time may work on. */
export interface Lock {
	/** File that says which one does. */
	readonly file: string;
	/** How it is named in errors. */
	readonly name: string;
}

/**
 * Does some work that no other process may do at the same time. What a killed process has left locked is free.
 *
 * @throws {CuemarkError} where another process is at it; then nothing has been done
 */
export async function holding<Result>(locks: readonly Lock[], work: () => Promise<Result>): Promise<Result> {
	const held: { file: string; mark: string }[] = [];
	try {
		for (const lock of locks) held.push({ file: lock.file, mark: take(lock) });
		return await work();
	} finally {
		for (const { file, mark } of held) if (markIn(file) === mark) rmSync(file, { force: true });
	}
}

/** @returns what stands in the lock: the process, and what no other lock of it has */
function take(lock: Lock): string {
	mkdirSync(dirname(lock.file), { recursive: true });
	const id = randomUUID();
	const mark = `${String(process.pid)} ${id}\n`;
	// Whole before it is in its place: one that is being written would be taken for one that nobody holds.
	const written = `${lock.file}.${id}`;
	writeFileSync(written, mark);
	try {
		// The second time, what a process left that is gone has been taken away.
		for (let tries = 0; tries < 2; tries++) {
			if (putInPlace(written, lock.file, mark)) return mark;
			const found = markIn(lock.file);
			const holder = holderOf(found);
			if (holder !== undefined && isAtWork(holder)) throw taken(lock, holder);
			takeAway(lock, found, `${written}.stale`);
		}
		throw taken(lock, holderOf(markIn(lock.file)));
	} finally {
		rmSync(written, { force: true });
	}
}

/** @returns whether there was none */
function putInPlace(written: string, file: string, mark: string): boolean {
	try {
		linkSync(written, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
	}
	// Not every disk has links.
	try {
		writeFileSync(file, mark, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Takes away a lock that a process left which is gone. One that another process has put in its place meanwhile is put back. */
function takeAway(lock: Lock, left: string | undefined, aside: string): void {
	try {
		renameSync(lock.file, aside);
	} catch {
		return; // Another process was first.
	}
	const moved = markIn(aside);
	const isAnothers = moved !== undefined && moved !== left;
	if (isAnothers) putInPlace(aside, lock.file, moved);
	rmSync(aside, { force: true });
	if (isAnothers) throw taken(lock, holderOf(moved));
}

function markIn(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

const holderOf = (mark: string | undefined): number | undefined => Number.parseInt(mark ?? '', 10) || undefined;

function isAtWork(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It may be another user's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

const taken = ({ file, name }: Lock, holder: number | undefined): CuemarkError =>
	new CuemarkError(
		`Another build is at work on ${name}${holder === undefined ? '' : ` (process ${String(holder)})`}.`,
		{
			fault: 'usage',
			hint: `Wait until it is done, or end it. If there is none any more, delete ${file}.`,
		},
	);
