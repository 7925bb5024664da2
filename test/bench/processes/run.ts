import { spawn } from 'node:child_process';
import { canLookAt, familyOf, peakMemoryOf } from './family.ts';

/** How a process went. */
export interface Run {
	/** Wall time of the whole process. */
	readonly seconds: number;
	/** The most memory of any one process, it or those that it started, in bytes; `undefined` where that cannot be seen. */
	readonly peak: number | undefined;
	readonly stdout: string;
}

/** Milliseconds between two looks at the memory. What grows in the last moment before its end is not seen. */
const LOOK = 100;
/** Characters of what a failed process said that are passed on. */
const LAST_WORDS = 2000;

/**
 * Runs a program to its end and measures it.
 *
 * @param signal ends it, and what it started
 * @throws {Error} where it cannot be started, fails or is ended
 */
export function runMeasured(program: string, args: readonly string[], signal: AbortSignal): Promise<Run> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const started = performance.now();
		const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let peak = 0;
		const look = (): void => {
			if (child.pid !== undefined) peak = Math.max(peak, ...familyOf(child.pid).map(peakMemoryOf));
		};
		const looking = canLookAt ? setInterval(look, LOOK) : undefined;
		const end = (): void => {
			if (child.pid === undefined) return;
			for (const pid of familyOf(child.pid)) endProcess(pid);
		};
		signal.addEventListener('abort', end, { once: true });
		const settle = (): void => {
			clearInterval(looking);
			signal.removeEventListener('abort', end);
		};
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-LAST_WORDS)));
		child.on('error', (error) => {
			settle();
			reject(error);
		});
		child.on('close', (status) => {
			const seconds = (performance.now() - started) / 1000;
			settle();
			if (status === 0) resolve({ seconds, peak: canLookAt ? peak : undefined, stdout });
			else
				reject(
					new Error(
						`${program} ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${stderr}${stdout.slice(-LAST_WORDS)}`,
					),
				);
		});
	});
}

function endProcess(pid: number): void {
	try {
		process.kill(pid);
	} catch {
		// It has ended by itself.
	}
}
