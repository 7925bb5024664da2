import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { notebookLock } from '../../src/cache/build-cache.ts';
import { type LiveNotebook, openLiveNotebook } from '../../src/develop/live-notebook.ts';
import { withLocks } from '../../src/lock/lock.ts';

/** A notebook with one talk, and the log of its listener. */
async function follow(): Promise<{ notebook: LiveNotebook; content: string; log: string[] }> {
	const content = await mkdtemp(join(tmpdir(), 'cuemark-follow-'));
	const notebook = openLiveNotebook({ content });
	onTestFinished(async () => {
		await notebook.close();
		await rm(content, { recursive: true });
	});
	await mkdir(join(content, 'sources'));
	await say(content, 'harbour');
	const log: string[] = [];
	notebook.listen({
		onChange: (paths) => log.push(`changed ${paths.join()}`),
		onShown: ({ words }) => log.push(`shown ${words}`),
		onMistake: () => log.push('mistake'),
		onWaiting: () => log.push('waiting'),
	});
	return { notebook, content, log };
}

const say = (content: string, words: string): Promise<void> =>
	writeFile(
		join(content, 'sources/Lights [dQw4w9WgXcQ].en.vtt'),
		`WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n${words}\n`,
	);

test('updates the site after changes only, which the pages it writes itself are not', async () => {
	const { notebook, content, log } = await follow();
	await notebook.refresh();
	await notebook.refresh();
	expect(log).toEqual(['shown 1']);
	expect(await readdir(join(content, 'videos'))).toEqual(['lights-dQw4w9WgXcQ.md']);
	const before = await notebook.shown().site?.pageAt('videos/lights-dQw4w9WgXcQ.html');

	await say(content, 'harbour lights');
	await notebook.refresh('a');
	await notebook.refresh('b');
	expect(log).toEqual(['shown 1', 'changed a', 'shown 2']);
	const after = await notebook.shown().site?.pageAt('videos/lights-dQw4w9WgXcQ.html');
	expect(after?.locals.revision).not.toBe(before?.locals.revision);
});

test('simultaneous changes are read together', async () => {
	const { notebook, content, log } = await follow();
	await notebook.refresh();
	await say(content, 'harbour lights');
	await Promise.all(['a', 'b', 'c'].map((path) => notebook.refresh(path)));
	expect(log).toEqual(['shown 1', 'changed a,b,c', 'shown 2']);
});

test('keeps the site while the notebook has an error, and restores deleted pages', async () => {
	const { notebook, content, log } = await follow();
	await notebook.refresh();
	const { site } = notebook.shown();
	await writeFile(join(content, 'site.yaml'), 'titel: Boats\n');
	await notebook.refresh('site.yaml');
	expect(notebook.shown()).toEqual({
		site,
		problems: expect.stringMatching(/site\.yaml:1: There is no setting "titel"/),
	});
	await rm(join(content, 'site.yaml'));
	await rm(join(content, 'videos/lights-dQw4w9WgXcQ.md'));
	await notebook.refresh();
	expect(notebook.shown().problems).toBe('');
	expect(await readdir(join(content, 'videos'))).toEqual(['lights-dQw4w9WgXcQ.md']);
	expect(log).toEqual(['shown 1', 'changed site.yaml', 'mistake', 'changed ', 'shown 1']);
});

test('waits for another command that uses the notebook', async () => {
	const { notebook, content, log } = await follow();
	let refreshing: Promise<void> | undefined;
	await withLocks([notebookLock(content)], async () => {
		refreshing = notebook.refresh();
		await vi.waitFor(() => expect(log).toEqual(['waiting']), 10_000);
	});
	await refreshing;
	expect(log).toEqual(['waiting', 'shown 1']);
});

test('rejects a missing folder', async () => {
	const notebook = openLiveNotebook({ content: '/no/such/folder' });
	await expect(notebook.refresh()).rejects.toMatchObject({ fault: 'usage' });
	await notebook.close();
});
