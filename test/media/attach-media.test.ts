import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Video, VideoId } from '../../src/model.ts';
import { attachMedia } from '../../src/media/attach-media.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-media-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const video = (id: string): Video => ({
	id: id as VideoId,
	title: '',
	url: '',
	thumbnail: '',
	duration: 1,
	language: 'en',
	courses: [],
	moments: [],
});

const pixel = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#9a3820' } })
	.png()
	.toBuffer();

async function give(files: readonly string[], more: readonly Video[] = []) {
	for (const file of files) {
		await mkdir(join(folder, file, '..'), { recursive: true });
		await writeFile(join(folder, file), /\.(?:jpe?g|png|webp)$/i.test(file) ? pixel : 'bytes');
	}
	const folders = {
		media: { path: folder, name: 'content/media' },
		sources: { path: folder, name: 'content/sources' },
	};
	const { videos, ...rest } = await attachMedia([video('-bcdefghij_'), video('otherTalk_1'), ...more], folders);
	return { given: videos.map(({ media, poster }) => ({ media, poster })), ...rest };
}

test('a recording and a picture belong to the video whose id is their name', async () => {
	const { given, files, warnings } = await give(['-bcdefghij_.mp4', '-bcdefghij_.JPG', 'otherTalk_1.ogg']);
	expect(given).toEqual([
		{ media: '../media/-bcdefghij_.mp4', poster: '../media/-bcdefghij_.JPG' },
		{ media: '../media/otherTalk_1.ogg', poster: undefined },
	]);
	expect(files).toContainEqual({
		path: join(folder, '-bcdefghij_.mp4'),
		file: 'media/-bcdefghij_.mp4',
		kind: 'recording',
		bytes: 5,
	});
	expect(warnings).toEqual([]);
});

test('a video that is not on YouTube has files named by the id from its list', async () => {
	const { given, warnings } = await give(['my-talk.mp3', 'A talk [my-talk].png'], [video('video-my-talk')]);
	expect(given.at(-1)).toEqual({ media: '../media/my-talk.mp3', poster: '../media/A%20talk%20%5Bmy-talk%5D.png' });
	expect(warnings).toEqual([]);
});

test('audio files of yt-dlp and recorders belong to their video, but a video file takes precedence', async () => {
	const { given } = await give(['-bcdefghij_.opus', '-bcdefghij_.webm', 'otherTalk_1.flac']);
	expect(given.map(({ media }) => media)).toEqual(['../media/-bcdefghij_.webm', '../media/otherTalk_1.flac']);
});

test('the id may be in brackets after a title, and the file in a folder', async () => {
	const { given } = await give(['week 1/A talk, 100% [-bcdefghij_].webm']);
	expect(given[0]?.media).toBe('../media/week%201/A%20talk%2C%20100%25%20%5B-bcdefghij_%5D.webm');
});

test('unusable files are reported with the reason; hidden files are ignored', async () => {
	const { given, warnings } = await give([
		'-Bcdefghij_.mp4',
		'otherTalk_1.mkv',
		'otherTalk_1.doc',
		'.hidden.mp4',
		'README.md',
	]);
	expect(given.every(({ media }) => media === undefined)).toBe(true);
	expect(warnings.map(({ file, reason }) => [file, reason])).toEqual([
		['content/media/otherTalk_1.doc', expect.stringContaining('file type')],
		['content/media/otherTalk_1.mkv', expect.stringContaining('Not all browsers')],
		['content/media/-Bcdefghij_.mp4', expect.stringContaining('no video')],
	]);
});

test('an unreadable picture is reported with the reason, and another one of the video used', async () => {
	await writeFile(join(folder, 'otherTalk_1.jpg'), '<html>Not found</html>');
	await writeFile(join(folder, '-bcdefghij_.png'), '');
	const { given, warnings } = await give(['otherTalk_1.webp']);
	expect(given.map(({ poster }) => poster)).toEqual([undefined, '../media/otherTalk_1.webp']);
	expect(warnings.map(({ file, reason }) => [file, reason])).toEqual([
		['content/media/otherTalk_1.jpg', expect.stringMatching(/^The picture cannot be read, so .* format\.$/)],
		['content/media/-bcdefghij_.png', expect.stringMatching(/^The picture cannot be read, so /)],
	]);
});

test('of two recordings of a video, one is chosen by format, and the other reported', async () => {
	const { given, warnings } = await give(['otherTalk_1.mp3', 'otherTalk_1.mp4']);
	expect(given[1]?.media).toBe('../media/otherTalk_1.mp4');
	expect(warnings).toMatchObject([{ file: 'content/media/otherTalk_1.mp3', reason: expect.stringContaining('.mp4') }]);
});

test('a symbolic link to a file elsewhere is not followed, but reported', async () => {
	await symlink('/etc/hostname', join(folder, 'otherTalk_1.mp4'));
	const { given, warnings } = await give([]);
	expect(given[1]?.media).toBeUndefined();
	expect(warnings).toMatchObject([{ file: 'content/media/otherTalk_1.mp4', hint: 'Copy its target here.' }]);
});

test('a symbolic link to a file elsewhere is not followed if named in the sources', async () => {
	await symlink('/etc/hostname', join(folder, 'secret.mp3'));
	const { given, files, warnings } = await give([], [{ ...video('local-talk1'), details: { media: 'secret.mp3' } }]);
	expect(given[2]?.media).toBeUndefined();
	expect(files).toEqual([]);
	expect(warnings.map(({ file }) => file)).toContain('content/sources/secret.mp3');
});

test('the folder is optional', async () => {
	await rm(folder, { recursive: true });
	expect(await give([])).toMatchObject({ files: [], warnings: [] });
});

test('a recording named in the sources is used if media/ has none, and reported if it is missing', async () => {
	const local = (id: string, media: string): Video => ({ ...video(id), details: { media } });
	const { given, files, warnings } = await give(
		['course/talk 1.mp3', 'course/talk.mkv'],
		[
			local('local-talk1', 'course/talk 1.mp3'),
			local('podcast-1', 'https://example.org/1.mp3'),
			local('local-gone', 'gone.mp4'),
			local('local-matroska', 'course/talk.mkv'),
		],
	);
	expect(given.slice(2).map(({ media }) => media)).toEqual([
		'../sources/course/talk%201.mp3',
		'https://example.org/1.mp3',
		undefined,
		undefined,
	]);
	expect(files.map(({ file }) => file)).toEqual(['sources/course/talk 1.mp3']);
	expect(warnings.filter(({ file }) => file.startsWith('content/sources/'))).toMatchObject([
		{ file: 'content/sources/gone.mp4', reason: expect.stringContaining('does not exist') as unknown },
		{ file: 'content/sources/course/talk.mkv', reason: expect.stringContaining('type of recording') as unknown },
	]);
});

test.runIf(process.platform === 'linux')(
	'a file whose name is not valid text is reported with the reason',
	async () => {
		const name = Buffer.concat([
			Buffer.from(join(folder, 'x')),
			Buffer.from([0xff]),
			Buffer.from(' [otherTalk_1].mp4'),
		]);
		await writeFile(name, 'bytes');
		const { given, warnings } = await give(['-bcdefghij_.mp4']);
		expect(given.map(({ media }) => media)).toEqual(['../media/-bcdefghij_.mp4', undefined]);
		expect(warnings).toMatchObject([{ reason: expect.stringMatching(/cannot be read/) }]);
	},
);
