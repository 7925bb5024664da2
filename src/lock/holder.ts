import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const schema = z.object({
	/** Within what the process id is unique: see `processNamespace`. */
	place: z.string(),
	/** Name of the machine or container, to be shown: no control characters. */
	host: z.string().regex(/^\P{C}*$/u),
	pid: z.int().positive(),
	/** When the process began, in its system's own units; empty where that is not known. */
	started: z.string(),
	/** Unique to this process. */
	process: z.string(),
	/** Unique to this lock. */
	lock: z.string(),
	/** See `Lock`. */
	isBrief: z.boolean().optional(),
});

/** Which process holds a lock. */
export type Holder = z.infer<typeof schema>;

const thisProcess = randomUUID();

/** This process, as the holder of a new lock. */
export function newHolder(isBrief = false): Holder {
	const { pid } = process;
	const started = startOf('self');
	const lock = randomUUID();
	return { place: processNamespace(), host: hostname(), pid, started, process: thisProcess, lock, isBrief };
}

/** The text of a lock. */
export const writeHolder = (holder: Holder): string => `${JSON.stringify(holder)}\n`;

/** @returns `undefined` where a text is not that of a lock, or not all of it */
export function readHolder(text: string): Holder | undefined {
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/**
 * Whether the process that holds a lock is running; `undefined` if it is on another machine or in another container, or where
 * the one that has its number now may be another.
 */
export function isRunning({ place, pid, started, process: itself }: Holder): boolean | undefined {
	if (itself === thisProcess) return true;
	if (place !== processNamespace()) return undefined;
	// Process ids are reused: the holder is gone, and this process has its id.
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// A process of another user gives EPERM.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const now = startOf(pid);
	return started === '' || now === '' ? undefined : now === started;
}

/**
 * Within what process ids are unique: a machine since it booted, or a container on it. Where Linux does not say, a place
 * that only this process is in.
 */
function processNamespace(): string {
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
		// A container may see the /proc of its host, with other process ids.
		if (pid !== 'self' && readlinkSync('/proc/self') !== String(process.pid)) return '';
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// Field 2 is the name in parentheses, which may contain anything.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	} catch {
		return '';
	}
}
