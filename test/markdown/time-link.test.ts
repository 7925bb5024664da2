import { expect, test } from 'vitest';
import { secondOfLink } from '../../src/markdown/time-link.ts';

const second = (text: string, url: string) =>
	secondOfLink({ type: 'link', url, children: [{ type: 'text', value: text }] });

test.each([
	['1:35', 'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s', 95],
	['1:35', 'https://example.org/talk?from=95', 95],
	// The address has a second of its own.
	['0:18', 'https://vimeo.com/76979871?t=30#t=18s', 18],
	['0:18', 'https://example.org/talk?t=30&start=18', 18],
	// The reader has changed one of the two.
	['1:36', 'https://www.youtube.com/watch?v=a-VQfQqIMrE&t=95s', 95],
	['1:35', 'https://example.org/talk', undefined],
	['1:35', 'another-talk.md#t=95', undefined],
	['one', 'https://example.org/talk?t=95', undefined],
])('%s to %s is the second %s', (text, url, expected) => {
	expect(second(text, url)).toBe(expected);
});
