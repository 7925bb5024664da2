import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const schema = z.object({
	/** What the process's number is unique in: see `placeOf`. */
	place: z.string(),
	/** Name of the machine or container, for people: nothing that a terminal acts on. */
	host: z.string().regex(/^\P{C}*$/u),
	pid: z.int().positive(),
	/** When the process began, as its system counts; empty where that is not known. */
	started: z.string(),
	/** Nothing but this process ever has it. */
	process: z.string(),
	/** Nor any other lock. */
	lock: z.string(),
});

/** Which process holds a lock. */
export type Mark = z.infer<typeof schema>;

const thisProcess = randomUUID();

/** A mark of this process. */
export function newMark(): Mark {
	const { pid } = process;
	const started = startOf('self');
	return { place: placeOf(), host: hostname(), pid, started, process: thisProcess, lock: randomUUID() };
}

export const writeMark = (mark: Mark): string => `${JSON.stringify(mark)}\n`;

/** @returns `undefined` where a text is no mark, or not all of one */
export function readMark(text: string): Mark | undefined {
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/** Whether the process of a mark is at work; `undefined` where this one cannot see it: on another machine, in another container. */
export function isRunning({ place, pid, started, process: itself }: Mark): boolean | undefined {
	if (itself === thisProcess) return true;
	if (place !== placeOf()) return undefined;
	// Numbers are given out again: this process may have that of one that is gone.
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// It may be another user's.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const now = startOf(pid);
	return started === '' || now === '' || now === started;
}

/**
 * What the numbers of processes are unique in: a machine since its start, or a container of it. Where Linux does not tell,
 * a place of this process's own.
 */
function placeOf(): string {
	if (process.platform !== 'linux') return hostname();
	try {
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
		return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
	} catch {
		return thisProcess;
	}
}

/** When a process began, in ticks since the start of the machine: see `man 5 proc_pid_stat`, field 22. Linux alone tells. */
function startOf(pid: number | 'self'): string {
	try {
		// In a container, /proc may be that of the machine, with other numbers.
		if (pid !== 'self' && readlinkSync('/proc/self') !== String(process.pid)) return '';
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// Field 2 is the name, in brackets, and may hold anything.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	} catch {
		return '';
	}
}
