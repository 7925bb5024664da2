import { readdirSync, readFileSync } from 'node:fs';

/** Whether processes can be looked at: on Linux. */
export const canLookAt = process.platform === 'linux' && ownChildrenAreTold();

function ownChildrenAreTold(): boolean {
	try {
		readFileSync(`/proc/${process.pid}/task/${process.pid}/children`);
		return true;
	} catch {
		return false;
	}
}

/** A process and all that it started, directly or not; those that are there just now. */
export function familyOf(pid: number): number[] {
	return [pid, ...childrenOf(pid).flatMap(familyOf)];
}

function childrenOf(pid: number): number[] {
	try {
		// Each thread tells of the processes that it started itself.
		return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
			readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
		);
	} catch {
		// It has ended meanwhile.
		return [];
	}
}

/** The most bytes of memory that a process has had so far (`VmHWM`); 0 where it has ended. */
export function peakMemoryOf(pid: number): number {
	try {
		return 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0;
	}
}
