import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { notebookLock } from '../../src/cache/build-cache.ts';
import { type LiveNotebook, openLiveNotebook } from '../../src/develop/live-notebook.ts';
import { withLocks } from '../../src/lock/lock.ts';

/** A notebook with one talk, and the log of its listener. */
async function follow(): Promise<{ follower: LiveNotebook; content: string; log: string[] }> {
	const content = await mkdtemp(join(tmpdir(), 'cuemark-follow-'));
	const follower = openLiveNotebook({ content });
	onTestFinished(async () => {
		await follower.close();
		await rm(content, { recursive: true });
	});
	await mkdir(join(content, 'sources'));
	await say(content, 'harbour');
	const log: string[] = [];
	follower.listen({
		onChange: (paths) => log.push(`changed ${paths.join()}`),
		onShown: ({ words }) => log.push(`shown ${words}`),
		onMistake: () => log.push('mistake'),
		onWaiting: () => log.push('waiting'),
	});
	return { follower, content, log };
}

const say = (content: string, words: string): Promise<void> =>
	writeFile(
		join(content, 'sources/Lights [dQw4w9WgXcQ].en.vtt'),
		`WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n${words}\n`,
	);

test('updates the site after changes only, which the pages it writes itself are not', async () => {
	const { follower, content, log } = await follow();
	await follower.look();
	await follower.look();
	expect(log).toEqual(['shown 1']);
	expect(await readdir(join(content, 'videos'))).toEqual(['lights-dQw4w9WgXcQ.md']);
	const before = await follower.shown().site?.pageAt('videos/lights-dQw4w9WgXcQ.html');

	await say(content, 'harbour lights');
	await follower.look('a');
	await follower.look('b');
	expect(log).toEqual(['shown 1', 'changed a', 'shown 2']);
	const after = await follower.shown().site?.pageAt('videos/lights-dQw4w9WgXcQ.html');
	expect(after?.locals.revision).not.toBe(before?.locals.revision);
});

test('simultaneous changes are read together', async () => {
	const { follower, content, log } = await follow();
	await follower.look();
	await say(content, 'harbour lights');
	await Promise.all(['a', 'b', 'c'].map((path) => follower.look(path)));
	expect(log).toEqual(['shown 1', 'changed a,b,c', 'shown 2']);
});

test('keeps the site while the notebook has an error, and restores deleted pages', async () => {
	const { follower, content, log } = await follow();
	await follower.look();
	const { site } = follower.shown();
	await writeFile(join(content, 'site.yaml'), 'titel: Boats\n');
	await follower.look('site.yaml');
	expect(follower.shown()).toEqual({
		site,
		problems: expect.stringMatching(/site\.yaml:1: There is no setting "titel"/),
	});
	await rm(join(content, 'site.yaml'));
	await rm(join(content, 'videos/lights-dQw4w9WgXcQ.md'));
	await follower.look();
	expect(follower.shown().problems).toBe('');
	expect(await readdir(join(content, 'videos'))).toEqual(['lights-dQw4w9WgXcQ.md']);
	expect(log).toEqual(['shown 1', 'changed site.yaml', 'mistake', 'changed ', 'shown 1']);
});

test('waits for another command that uses the notebook', async () => {
	const { follower, content, log } = await follow();
	let looking: Promise<void> | undefined;
	await withLocks([notebookLock(content)], async () => {
		looking = follower.look();
		await vi.waitFor(() => expect(log).toEqual(['waiting']), 10_000);
	});
	await looking;
	expect(log).toEqual(['waiting', 'shown 1']);
});

test('rejects a missing folder', async () => {
	const follower = openLiveNotebook({ content: '/no/such/folder' });
	await expect(follower.look()).rejects.toMatchObject({ fault: 'usage' });
	await follower.close();
});
