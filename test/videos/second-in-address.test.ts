import { expect, test } from 'vitest';
import { secondOfAddress, secondOfFragment } from '../../src/videos/second-in-address.ts';

test.each([
	['#t=95', 95],
	['#t=95s', 95],
	['#t=1:35', 95],
	['#t=1:01:35', 3695],
	['#t=95.5,120', 95.5],
	['#t=npt:95', 95],
	['#xywh=1,2,3,4&t=95', 95],
	['#t%3D95', 95],
	['#t%3d95', 95],
	['#t=95.5s', 95.5],
	['#t=1h2m3s', 3723],
	['#t=10h20m30s', 37230],
	['#t=1h3s', 3603],
	['#t=2m', 120],
	['#t=', undefined],
	['#t=soon', undefined],
	['#t=at95', undefined],
	['#t=95th', undefined],
	['#t=at2m', undefined],
	['#t=1:2:3:4', undefined],
	['#text', undefined],
	['#%', undefined],
	['', undefined],
])('%s names second %s', (hash, second) => {
	expect(secondOfFragment(hash)).toBe(second);
});

test.each([
	['https://x.test/a.html?t=95', 95],
	['https://x.test/a.html?mark=w&t=1m35s', 95],
	['https://x.test/a.html?t=95#t=120', 120],
	['https://x.test/a.html?t=95#main', 95],
	['https://x.test/a.html?start=95', 95],
	['https://x.test/a.html?t=95&start=120', 95],
	['https://x.test/a.html?t=x', undefined],
	['https://x.test/a.html', undefined],
])('the address %s names second %s', (address, second) => {
	expect(secondOfAddress(new URL(address))).toBe(second);
});
