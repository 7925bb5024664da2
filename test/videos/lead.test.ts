import { expect, test } from 'vitest';
import { leadOf } from '../../src/videos/lead.ts';

const about = 'How harbour pilots bring large ships in, and why they climb ropes at sea.';

test.each([
	[`${about}\n\nMore of it.`, about],
	[`Subscribe: https://example.org/subscribe for more of our films\n\n${about}`, about],
	[`Read the paper at www.example.org and tell us what you think\r\n\r\n${about}`, about],
	[`0:00 The first of the chapters of this film\n1:00 Second\n\n${about}`, about],
	[`Too short.\n \t\n  ${about}`, about],
	['Too short.', ''],
	['', ''],
	[undefined, ''],
])('the lead of %j is %j', (description, lead) => {
	expect(leadOf(description)).toBe(lead);
});

test('a long lead ends with a sentence, otherwise with a word', () => {
	expect(leadOf(`${about} `.repeat(9))).toBe(`${about} `.repeat(5).trim());
	expect(leadOf('harbour '.repeat(90))).toMatch(/ harbour …$/);
	expect(leadOf('harbour '.repeat(90)).length).toBeLessThan(410);
	const cutWithin = `${about} `.repeat(4) + 'It is drawn with Node.js and other programs on board, '.repeat(9);
	expect(leadOf(cutWithin)).toBe(`${about} `.repeat(4).trim());
	const hindi = 'ज्वार दिन में दो बार आता है और नाव बाहर जाती है।';
	expect(leadOf(`${hindi} `.repeat(20))).toMatch(/जाती है।$/);
	const chinese = '潮水每天来两次，船只就出港，领港员爬上绳梯。';
	expect(leadOf(chinese.repeat(30))).toBe(chinese.repeat(18));
	expect(leadOf('𠮷'.repeat(900))).toBe(`${'𠮷'.repeat(199)} …`);
});
