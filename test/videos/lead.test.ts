import { expect, test } from 'vitest';
import { leadOf } from '../../src/videos/lead.ts';

const about = 'How harbour pilots bring large ships in, and why they climb ropes at sea.';

test.each([
	[`${about}\n\nMore of it.`, about],
	[`Subscribe: https://example.org/subscribe for more of our films\n\n${about}`, about],
	[`Read the paper at www.example.org and tell us what you think\r\n\r\n${about}`, about],
	[`0:00 The first of the chapters of this film\n1:00 Second\n\n${about}`, about],
	['Too short.', ''],
	['', ''],
	[undefined, ''],
])('the lead of %j is %j', (description, lead) => {
	expect(leadOf(description)).toBe(lead);
});

test('a long lead ends with a sentence, or with a word where it has none', () => {
	expect(leadOf(`${about} `.repeat(9))).toBe(`${about} `.repeat(5).trim());
	expect(leadOf('harbour '.repeat(90))).toMatch(/ harbour …$/);
	expect(leadOf('harbour '.repeat(90)).length).toBeLessThan(410);
});
