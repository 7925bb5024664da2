import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Runs a command whose work is this code. */
async function stderrOf(work: string): Promise<string> {
	const terminal = JSON.stringify(new URL('../../scripts/terminal.ts', import.meta.url).href);
	const script = `
		const { runCommand, showProgress } = await import(${terminal});
		const { Command } = await import('@commander-js/extra-typings');
		const later = (error) => setTimeout(() => { throw error; });
		await runCommand(new Command('test'), () => showProgress(async () => { ${work} }));`;
	const ended = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
	return ended.then(
		() => 'done',
		(error: unknown) => {
			const { code, stderr } = error as { code: number; stderr: string };
			return `${String(code)}: ${stderr.trim()}`;
		},
	);
}

test('a worker that cannot be started ends a command by what to do about it, and with no trace of the program', async () => {
	const said = await stderrOf(
		`later(new Error('Worker initialization failure: EMFILE')); await new Promise(() => {});`,
	);
	expect(said).toMatch(/^1: Worker initialization failure: EMFILE\nToo many files are open: .*$/);
});

test('what was thrown beside the work says less than the work itself, which may come to its end', async () => {
	const ends = (end: string): string =>
		`later(new Error('Unexpected message')); await new Promise((resolve) => setTimeout(resolve, 100)); ${end}`;
	expect(await stderrOf(ends(''))).toBe('done');
	const full = `Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write', path: '/a' })`;
	expect(await stderrOf(ends(`throw ${full};`))).toBe(
		"1: ENOSPC: no space left on device, write '/a'\nThe disk of /a is full: make room there, and try again.",
	);
});
