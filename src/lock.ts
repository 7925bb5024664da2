import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
	const held: Lock[] = [];
	try {
		for (const lock of locks) {
			take(lock);
			held.push(lock);
		}
		return await work();
	} finally {
		for (const { file } of held) rmSync(file, { force: true });
	}
}

function take(lock: Lock): void {
	mkdirSync(dirname(lock.file), { recursive: true });
	// The second time, what a process left that is gone has been removed.
	for (let tries = 0; tries < 2; tries++) {
		try {
			writeFileSync(lock.file, `${String(process.pid)}\n`, { flag: 'wx' });
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const holder = holderOf(lock);
		if (holder !== undefined && isAtWork(holder)) throw taken(lock, holder);
		rmSync(lock.file, { force: true });
	}
	throw taken(lock, holderOf(lock));
}

function holderOf({ file }: Lock): number | undefined {
	try {
		return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
	} catch {
		return undefined;
	}
}

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
