import { readdirSync, readFileSync } from 'node:fs';

/** Whether processes can be inspected, which requires Linux. */
export const canInspect = process.platform === 'linux' && listsChildren();

function listsChildren(): boolean {
	try {
		readFileSync(`/proc/${process.pid}/task/${process.pid}/children`);
		return true;
	} catch {
		return false;
	}
}

/** The process ids of a running process and all its descendants. */
export function processTree(pid: number): number[] {
	return [pid, ...childrenOf(pid).flatMap(processTree)];
}

function childrenOf(pid: number): number[] {
	try {
		// Each thread lists the processes that it started.
		return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
			readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
		);
	} catch {
		// The process has ended.
		return [];
	}
}

/** Peak memory of a process so far, in bytes (`VmHWM`); 0 if it has ended. */
export function peakMemoryOf(pid: number): number {
	try {
		return 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0;
	}
}
