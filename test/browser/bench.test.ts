import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { serveCompressed } from '../bench/search/serve-compressed.ts';
import { typeQuery } from '../bench/search/type-query.ts';
import { browser } from './started-browser.ts';

test('the benchmark types into the search as readers do, and sees what is loaded and when results are there', async () => {
	await using server = await serveCompressed(inject('lighthouseSite'));
	const http = await typeQuery(browser, server.url, 'copper kettle');
	const disk = await typeQuery(browser, `${pathToFileURL(inject('lighthouseSite')).href}/`, 'copper kettle');
	for (const { page, first, whole, keystrokes } of [http, disk]) {
		expect(keystrokes).toHaveLength('copperkettle'.length);
		for (const milliseconds of keystrokes) expect(milliseconds).toBeGreaterThan(0);
		expect(page.requests).toBeGreaterThan(2);
		expect(first.requests).toBeGreaterThan(2);
		expect(whole.requests).toBeGreaterThanOrEqual(first.requests);
		expect(whole.bytes).toBeGreaterThanOrEqual(first.bytes);
	}
	expect(http.page.bytes).toBeLessThan(disk.page.bytes);
});

test('the benchmark does not take an empty result for one', async () => {
	await expect(typeQuery(browser, `${pathToFileURL(inject('lighthouseSite')).href}/`, 'quokka')).rejects.toThrow(
		'does not find “quokka”',
	);
});
