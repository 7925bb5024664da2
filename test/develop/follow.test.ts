import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { notebookLock } from '../../src/cache/workshop.ts';
import { type Follower, followNotebook } from '../../src/develop/follow.ts';
import { holding } from '../../src/lock/holding.ts';

/** A notebook with one talk, and what is told while it is followed. */
async function follow(): Promise<{ follower: Follower; content: string; told: string[] }> {
	const content = await mkdtemp(join(tmpdir(), 'cuemark-follow-'));
	const follower = followNotebook({ content });
	onTestFinished(async () => {
		await follower.close();
		await rm(content, { recursive: true });
	});
	await mkdir(join(content, 'sources'));
	await say(content, 'harbour');
	const told: string[] = [];
	follower.listen({
		onChange: (paths) => told.push(`changed ${paths.join()}`),
		onShown: ({ words }) => told.push(`shown ${words}`),
		onMistake: () => told.push('mistake'),
		onWaiting: () => told.push('waiting'),
	});
	return { follower, content, told };
}

const say = (content: string, words: string): Promise<void> =>
	writeFile(
		join(content, 'sources/Lights [dQw4w9WgXcQ].en.vtt'),
		`WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n${words}\n`,
	);

test('shows what has changed, and does nothing where nothing has, not even for the pages that it writes itself', async () => {
	const { follower, content, told } = await follow();
	await follower.look();
	await follower.look();
	expect(told).toEqual(['shown 1']);
	expect(await readdir(join(content, 'videos'))).toEqual(['lights-dQw4w9WgXcQ.md']);
	const before = await follower.shown().site?.pageAt('videos/lights-dQw4w9WgXcQ.html');

	await say(content, 'harbour lights');
	await follower.look('a');
	await follower.look('b');
	expect(told).toEqual(['shown 1', 'changed a', 'shown 2']);
	const after = await follower.shown().site?.pageAt('videos/lights-dQw4w9WgXcQ.html');
	expect(after?.locals.revision).not.toBe(before?.locals.revision);
});

test('many changes at once are read together', async () => {
	const { follower, content, told } = await follow();
	await follower.look();
	await say(content, 'harbour lights');
	await Promise.all(['a', 'b', 'c'].map((path) => follower.look(path)));
	expect(told).toEqual(['shown 1', 'changed a,b,c', 'shown 2']);
});

test('keeps the site while there is a mistake, and shows the page that somebody edits', async () => {
	const { follower, content, told } = await follow();
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
	expect(told).toEqual(['shown 1', 'changed site.yaml', 'mistake', 'changed ', 'shown 1']);
});

test('waits for another command that is at work on the notebook', async () => {
	const { follower, content, told } = await follow();
	let looking: Promise<void> | undefined;
	await holding([notebookLock(content)], async () => {
		looking = follower.look();
		await vi.waitFor(() => expect(told).toEqual(['waiting']), 10_000);
	});
	await looking;
	expect(told).toEqual(['waiting', 'shown 1']);
});

test('refuses a folder that is not there', async () => {
	const follower = followNotebook({ content: '/no/such/folder' });
	await expect(follower.look()).rejects.toMatchObject({ fault: 'usage' });
	await follower.close();
});
