import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

/** Replaces `fetch` by one that logs the URL of each request and sends none. */
const fakeFetch = `globalThis.fetch = (url) => { console.log('asked ' + url); return Promise.resolve(new Response('{}')); };`;

test('compiling makes no network requests', { timeout: 120_000 }, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-astro-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const { ASTRO_TELEMETRY_DISABLED: _, TELEMETRY_DISABLED: __, ...env } = process.env;
	const script = fileURLToPath(new URL('../../../src/site/compile/compile-templates.ts', import.meta.url));
	const preload = `data:text/javascript,${encodeURIComponent(fakeFetch)}`;
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', preload, script, join(folder, 'compiled'), 'en'],
		{ cwd: fileURLToPath(new URL('../../..', import.meta.url)), env: { ...env, XDG_CONFIG_HOME: folder } },
	);
	expect(stdout).toBe('');
});
