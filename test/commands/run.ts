import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';
import { toStart } from '../to-start.ts';

export interface Outcome {
	/** Exit status; `null` where a signal ended it. */
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * Runs one of the project's commands as npm does.
 *
 * @param killAfter milliseconds after which it is sent a signal
 * @param signal without one, it is killed without warning
 * @param cwd folder to run it in; the project's where absent
 * @param env variables in place of the process's own
 */
export function runCommand(
	command: string,
	args: readonly string[],
	{
		killAfter,
		signal = 'SIGKILL',
		cwd = '.',
		env = {},
	}: { killAfter?: number; signal?: NodeJS.Signals; cwd?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [...toStart(command), ...args], {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill(signal), killAfter);
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
		child.on('error', reject);
		child.on('close', (status, ended) => {
			clearTimeout(timer);
			resolve({ status, signal: ended, stdout, stderr });
		});
	});
}

/** Every file below a folder with a digest of its bytes. */
export async function digestFolder(folder: string): Promise<Record<string, string>> {
	const digests: Record<string, string> = {};
	for (const file of await listFiles(folder)) {
		digests[file] = createHash('sha256')
			.update(await readFile(join(folder, file)))
			.digest('hex');
	}
	return digests;
}
