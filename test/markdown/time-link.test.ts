import { expect, test } from 'vitest';
import { secondOfLink, writeTime } from '../../src/markdown/time-link.ts';

const second = (text: string, url: string) =>
	secondOfLink({ type: 'link', url, children: [{ type: 'text', value: text }] });

test.each([
	['1:35', 'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s', 95],
	['1:35', 'https://example.org/talk?from=95', 95],
	// The URL contains another second, too.
	['0:18', 'https://vimeo.com/76979871?t=30#t=18s', 18],
	['0:18', 'https://example.org/talk?t=30&start=18', 18],
	// One of the two was edited.
	['1:36', 'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s', 95],
	['1:35', 'https://example.org/talk', undefined],
	['1:35', 'another-talk.md#t=95', 95],
	['one', 'https://example.org/talk?t=95', undefined],
])('[%s](%s) is a link to second %s', (text, url, expected) => {
	expect(second(text, url)).toBe(expected);
});

test.each([
	['https://example.org/a`b`?t=95', 'https://example.org/a%60b%60?t=95'],
	['https://example.org/a(b)<c>\\d?t=95', 'https://example.org/a%28b%29%3Cc%3E%5Cd?t=95'],
	['https://example.org/?a&b=c&lt;=d&t=95', 'https://example.org/?a&b=c&amp;lt;=d&t=95'],
])('a link to %s ends only at its end', (address, written) => {
	expect(writeTime(95, address)).toBe(`[1:35](${written})`);
});
