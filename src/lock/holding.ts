import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CuemarkError } from '../errors.ts';
import { doesBeat, type Heart, PATIENCE, startHeart } from './heart.ts';
import { isRunning, type Mark, newMark, readMark, writeMark } from './mark.ts';

/** What one process at a time may work on. */
export interface Lock {
	/** File that says which one does. */
	readonly file: string;
	/** How it is named in errors. */
	readonly name: string;
}

/**
 * Does some work that no one else may do at the same time: no other process of this machine, of a container, or of another
 * machine that shares the disk, and not this process once more. What a killed process has left locked is free. Whether one
 * that cannot be seen from here was killed shows after a while: then its lock does not beat.
 *
 * @param patience milliseconds to wait for that
 * @throws {CuemarkError} where another is at it; then nothing has been done
 */
export async function holding<Result>(
	locks: readonly Lock[],
	work: () => Promise<Result>,
	patience = PATIENCE,
): Promise<Result> {
	const held: { file: string; mark: string }[] = [];
	const heart = startHeart();
	try {
		for (const lock of locks) held.push({ file: lock.file, mark: await take(lock, heart, patience) });
		return await work();
	} finally {
		await heart.stop();
		for (const { file, mark } of held) if (textIn(file) === mark) rmSync(file, { force: true });
	}
}

/** @returns what stands in the lock */
async function take(lock: Lock, heart: Heart, patience: number): Promise<string> {
	mkdirSync(dirname(lock.file), { recursive: true });
	const mark = newMark();
	const text = writeMark(mark);
	// Whole before it is in its place: one that is being written would say nothing.
	const written = `${lock.file}.${mark.lock}`;
	writeFileSync(written, text);
	try {
		while (!putInPlace(written, lock.file, text)) {
			const found = textIn(lock.file);
			// Let go of just now.
			if (found === undefined) continue;
			const holder = readMark(found);
			if ((holder && isRunning(holder)) ?? (await doesBeat(lock.file, patience))) throw taken(lock, holder, mark);
			if (await takeOver(lock, found, written, patience)) break;
		}
		heart.beatFor(lock.file);
		return text;
	} finally {
		rmSync(written, { force: true });
	}
}

/** @returns whether there was none */
function putInPlace(written: string, file: string, text: string): boolean {
	try {
		linkSync(written, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
	}
	// Not every disk has links.
	try {
		writeFileSync(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/**
 * Takes over a lock that nobody holds. Of those that find it so, one at a time looks again and does it.
 *
 * @param left what stood in it
 * @returns whether it still did
 */
function takeOver({ file, name }: Lock, left: string, written: string, patience: number): Promise<boolean> {
	const replace = (): Promise<boolean> => {
		const isLeft = textIn(file) === left;
		if (isLeft) renameSync(written, file);
		return Promise.resolve(isLeft);
	};
	return holding([{ file: `${file}.left`, name }], replace, patience);
}

/** @returns `undefined` where there is no such file */
function textIn(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

function taken({ file, name }: Lock, holder: Mark | undefined, own: Mark): CuemarkError {
	const where = holder?.place === own.place ? '' : ` on ${holder?.host ?? ''}`;
	const who = holder ? ` (process ${holder.pid}${where})` : '';
	return new CuemarkError(`Another command is at work on ${name}${who}.`, {
		fault: 'usage',
		hint: `Wait until it is done, or end it. If there is none any more, delete ${file}.`,
	});
}
