import { expect, test } from 'vitest';
import { isYoutubeHost, readHttpsUrl, withoutMoment, youtubeIdIn } from '../../src/sources/video-url.ts';

test.each([
	[' https://vimeo.com/76979871 ', 'https://vimeo.com/76979871'],
	['http://vimeo.com/76979871', undefined],
	['https://user:word@vimeo.com/1', undefined],
	['https://vimeo.com/769…', undefined],
	[`https://vimeo.com/${'1'.repeat(3000)}`, undefined],
	['talk.mp4', undefined],
])('%s is the https URL %s', (text, url) => expect(readHttpsUrl(text)?.href).toBe(url));

test.each([
	['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=95s', 'dQw4w9WgXcQ'],
	['https://music.youtube.com/watch?v=dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
	['https://youtu.be/dQw4w9WgXcQ?t=95', 'dQw4w9WgXcQ'],
	['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
	['https://youtube.com/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
	['https://www.youtube.com/@channel', null],
	['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', null],
	['https://notyoutube.com/watch?v=dQw4w9WgXcQ', null],
])('%s has the video id %s', (url, id) => expect(youtubeIdIn(new URL(url))).toBe(id));

test.each([
	['youtu.be', true],
	['m.youtube.com', true],
	['notyoutu.be', false],
	['youtube.com.example', false],
])('%s is YouTube: %s', (host, is) => expect(isYoutubeHost(host)).toBe(is));

test.each([
	['https://talks.example/42?t=95&lang=en#t=95', 'https://talks.example/42?lang=en'],
	['https://talks.example/42?start=95', 'https://talks.example/42'],
	['https://talks.example/a?q=b%20c#/talks/42', 'https://talks.example/a?q=b%20c#/talks/42'],
])('%s without its start time is %s', (url, whole) => expect(withoutMoment(new URL(url)).href).toBe(whole));
