import { spawn } from 'node:child_process';
import { canInspect, processTree, peakMemoryOf } from './family.ts';

/** Result of a measured process. */
export interface Run {
	/** Wall time of the whole process. */
	readonly seconds: number;
	/**
	 * Peak memory of the largest process among it and its descendants, in bytes; `undefined` if it cannot be measured.
	 */
	readonly peak: number | undefined;
	readonly stdout: string;
}

/** Milliseconds between two samples of memory. Growth after the last sample is missed. */
const SAMPLE_INTERVAL = 100;
/** Maximum characters of a failed process's output to report. */
const LAST_WORDS = 2000;

/**
 * Runs a program to completion and measures it.
 *
 * @param signal kills it and its descendants
 * @throws {Error} if it cannot be started, fails or is killed
 */
export function runMeasured(program: string, args: readonly string[], signal: AbortSignal): Promise<Run> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const started = performance.now();
		const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let peak = 0;
		const sample = (): void => {
			if (child.pid !== undefined) peak = Math.max(peak, ...processTree(child.pid).map(peakMemoryOf));
		};
		const sampling = canInspect ? setInterval(sample, SAMPLE_INTERVAL) : undefined;
		const kill = (): void => {
			if (child.pid === undefined) return;
			for (const pid of processTree(child.pid)) killProcess(pid);
		};
		signal.addEventListener('abort', kill, { once: true });
		const settle = (): void => {
			clearInterval(sampling);
			signal.removeEventListener('abort', kill);
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
			if (status === 0) resolve({ seconds, peak: canInspect ? peak : undefined, stdout });
			else
				reject(
					new Error(
						`${program} ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${stderr}${stdout.slice(-LAST_WORDS)}`,
					),
				);
		});
	});
}

function killProcess(pid: number): void {
	try {
		process.kill(pid);
	} catch {
		// It has already ended.
	}
}
