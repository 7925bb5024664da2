import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';
import { toStart } from '../to-start.ts';

export interface Outcome {
	/** Exit status; `null` if killed by a signal. */
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * Runs one of the project's commands as npm does.
 *
 * @param killWhen whether to send `signal` now, given what the command has written to stderr: asked every two milliseconds
 * @param signal SIGKILL by default
 * @param cwd working directory; the project by default
 * @param env variables that override those of this process
 */
export function runCommand(
	command: string,
	args: readonly string[],
	{
		killWhen,
		signal = 'SIGKILL',
		cwd = '.',
		env = {},
	}: {
		killWhen?: (stderr: string) => boolean;
		signal?: NodeJS.Signals;
		cwd?: string;
		env?: Record<string, string>;
	} = {},
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [...toStart(command), ...args], {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let stdout = '';
		let stderr = '';
		const timer = setInterval(() => {
			if (killWhen?.(stderr) !== true) return;
			clearInterval(timer);
			child.kill(signal);
		}, 2);
		child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
		child.on('error', reject);
		child.on('close', (status, ended) => {
			clearInterval(timer);
			resolve({ status, signal: ended, stdout, stderr });
		});
	});
}

/** Digests of all files below a folder, by path. */
export async function digestFolder(folder: string): Promise<Record<string, string>> {
	const digests: Record<string, string> = {};
	for (const file of await listFiles(folder)) {
		digests[file] = createHash('sha256')
			.update(await readFile(join(folder, file)))
			.digest('hex');
	}
	return digests;
}
