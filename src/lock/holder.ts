import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const schema = z.object({
	/** Scope in which the process id is unique: see `processNamespace`. */
	place: z.string(),
	/** Name of the machine or container, for messages; no control characters. */
	host: z.string().regex(/^\P{C}*$/u),
	pid: z.int().positive(),
	/** Start time of the process, in units of its system; empty if unknown. */
	started: z.string(),
	/** Unique to this process. */
	process: z.string(),
	/** Unique to this lock. */
	lock: z.string(),
	/** See `Lock`. */
	isBrief: z.boolean().optional(),
});

/** The process that holds a lock. */
export type Holder = z.infer<typeof schema>;

const thisProcess = randomUUID();

/** Describes this process as the holder of a new lock. */
export function newHolder(isBrief = false): Holder {
	const { pid } = process;
	const started = startTimeOf('self');
	const lock = randomUUID();
	return { place: processNamespace(), host: hostname(), pid, started, process: thisProcess, lock, isBrief };
}

/** Serializes a holder as the content of a lock file. */
export const writeHolder = (holder: Holder): string => `${JSON.stringify(holder)}\n`;

/** @returns `undefined` if a text is not the complete content of a lock file */
export function readHolder(text: string): Holder | undefined {
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/**
 * Whether the process that holds a lock is running. `undefined` if this cannot be told from here: it is on another
 * machine or in another container, or its process id may have been reused.
 */
export function isRunning({ place, pid, started, process: holder }: Holder): boolean | undefined {
	if (holder === thisProcess) return true;
	if (place !== processNamespace()) return undefined;
	// The holder is gone, and its process id was reused for this process.
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// EPERM: the process exists, but belongs to another user.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const startTime = startTimeOf(pid);
	return started === '' || startTime === '' ? undefined : startTime === started;
}

/**
 * Identifies the scope in which process ids are unique: a machine since it booted, or a container on it. If Linux does
 * not tell, a scope that contains only this process.
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

/**
 * Start time of a process in clock ticks since boot: field 22 in `man 5 proc_pid_stat`. Known only on Linux; empty
 * elsewhere.
 */
function startTimeOf(pid: number | 'self'): string {
	try {
		// A container may see its host's /proc, with other process ids.
		if (pid !== 'self' && readlinkSync('/proc/self') !== String(process.pid)) return '';
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// Field 2 is the name in parentheses, which may contain anything.
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	} catch {
		return '';
	}
}
