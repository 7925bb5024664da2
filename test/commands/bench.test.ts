import { expect, test } from 'vitest';
import { runCommand } from './run.ts';

test.each([
	[[], ['study', 'speed', 'search', '--json']],
	[['study'], ['TinyRec']],
	[['speed'], ['--videos', '--runs', '--scale', '--segments', '--json', 'Hugo']],
	[['search'], ['--videos', '--json', 'file']],
])('npm run bench %s prints help', async (command, words) => {
	const { status, stdout } = await runCommand('bench', [...command, '--help']);
	expect(status).toBe(0);
	expect(stdout).toContain(`npm run bench -- ${command.join(' ')}`);
	for (const word of words) expect(stdout).toContain(word);
});

test.each([
	[['--no-such-option'], 'unknown option'],
	[['nonsense'], 'too many arguments'],
	[['speed', '--videos', '0'], 'whole number'],
	[['speed', '--runs', '1.5'], 'whole number'],
	[['search', '--videos', 'many'], 'whole number'],
	[['search', '--work', 'package.json'], 'Expected a folder, but this is a file.'],
])('npm run bench %s is a usage error', async (args, message) => {
	const { status, stderr } = await runCommand('bench', args);
	expect(status).toBe(2);
	expect(stderr).toContain(message);
	expect(stderr).toContain('(npm run bench -- --help shows the options)');
});

test('says that npm took an option of a subcommand, and measures nothing', async () => {
	const env = { npm_lifecycle_event: 'bench', npm_config_videos: '3' };
	const { status, stderr } = await runCommand('bench', ['speed', '--work', '/no/such/folder'], { env });
	expect(status).toBe(2);
	expect(stderr).toContain('npm run bench -- speed --videos');
});
