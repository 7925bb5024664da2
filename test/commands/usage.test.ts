import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from './run.ts';

let notebook: string;
beforeEach(async () => {
	notebook = await mkdtemp(join(tmpdir(), 'cuemark-usage-'));
});
afterEach(() => rm(notebook, { recursive: true, force: true }));

test.each([
	['--skip-invalid', 'npm_config_skip_invalid'],
	['--content', 'npm_config_content'],
])('says that npm took %s, and does nothing', async (option, variable) => {
	await mkdir(join(notebook, 'sources'));
	const env = { npm_lifecycle_event: 'notes', [variable]: 'true' };
	const { status, stderr } = await runCommand('notes', ['--content', notebook], { env });
	expect(status).toBe(2);
	expect(stderr).toContain(`npm run notes -- ${option}`);
	expect(stderr).toContain("'--'");
	expect(await readdir(notebook)).toEqual(['sources']);
});

test.each([
	['build', '--content', ''],
	['build', '--out', ''],
	['notes', '--report', ''],
	['preview', '--out', ''],
	['add', '--content', 'content', ''],
	['merge', '--out', 'dist', ''],
])('%s refuses an empty path, as in %s', async (command, ...args) => {
	const { status, stderr } = await runCommand(command, args);
	expect(status).toBe(2);
	expect(stderr).toContain('Expected a path.');
});

test.each([['build', '--out'], ['notes', '--content'], ['add']])(
	'%s %s rejects - as a path',
	async (command, ...option) => {
		const { status, stderr } = await runCommand(command, [...option, '-']);
		expect(status).toBe(2);
		expect(stderr).toContain('./-');
	},
);

test.each([
	['build', '--content'],
	['preview', '--out'],
])('%s suggests the option for a folder given without one', async (command, option) => {
	const { status, stderr } = await runCommand(command, ['my notes']);
	expect(status).toBe(2);
	expect(stderr).toMatch(new RegExp(`: npm run ${command} -- ${option} (['"])my notes\\1$`, 'm'));
});

test('shows folders relative to where npm --prefix was called', async () => {
	const { stderr } = await runCommand('notes', ['--content', 'nowhere'], {
		env: { INIT_CWD: notebook, npm_lifecycle_event: 'notes' },
	});
	expect(stderr).toContain(`There is no folder ${join(notebook, 'nowhere')}.`);
});

test.each([
	['build', '--skip-invalid=yes', '--skip-invalid'],
	['add', '--dry-run=', '--dry-run'],
])('%s %s reports that the option takes no value', async (command, given, option) => {
	const { status, stderr } = await runCommand(command, [given]);
	expect(status).toBe(2);
	expect(stderr).toContain(`option '${option}' takes no value`);
	expect(stderr).not.toContain('unknown');
});

test.each(['build', 'notes', 'dev', 'preview'])('npm run %s prints help', async (command) => {
	const { status, stdout } = await runCommand(command, ['--help']);
	expect(status).toBe(0);
	expect(stdout).toContain(`npm run ${command}`);
	expect(stdout).toContain('--help');
	expect(stdout).toContain('Exit status: 0 success, 1 ');
});

test.each([
	['notes', '--no-such-option'],
	['dev', 'stray'],
])('npm run %s rejects %s with status 2', async (command, argument) => {
	const { status, stderr } = await runCommand(command, [argument]);
	expect(status).toBe(2);
	expect(stderr).toContain('--help');
});

test.each([
	['build', '--content', '/no/such/folder', 'There is no folder'],
	['build', '--content', 'package.json', 'package.json is a file, not a folder.'],
	['build', '--out', '.', 'Cannot write the site to .'],
	['build', '--out', 'package.json/site', 'Cannot write the site to package.json/site: package.json is a file.'],
	['merge', '--out', 'package.json/a/b/site', 'package.json is a file.', 'test'],
	['merge', '--out', 'dist', '/no/such/part: The folder does not exist.', 'test', '/no/such/part'],
	['merge', '--out', 'dist', 'package.json: This is a file', 'package.json'],
	['build', '--address', 'example.org', 'must be a URL'],
	['notes', '--content', '/no/such/folder', 'There is no folder'],
	['preview', '--out', '/no/such/folder', 'There is no built site'],
])('%s %s %s is a usage error', async (command, option, value, message, ...given) => {
	const { status, stderr } = await runCommand(command, [...given, option, value]);
	expect(status).toBe(2);
	expect(stderr).toContain(message);
	expect(stderr).not.toContain('    at ');
});
