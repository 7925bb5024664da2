import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, type ProvidedContext } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type FolderServer, serveFolder } from './serve.ts';

/** A browser, and a site of the tests on a server: there while tests run, not yet while they are told. */
export interface ServedSite {
	readonly browser: Browser;
	readonly server: FolderServer;
}

/**
 * Starts a browser before the tests of a file, and serves a site to it; ends both after them.
 *
 * @param name of a site that global-setup.ts has built
 * @param base where the server has it
 */
export function serveSite(name: keyof ProvidedContext, base?: string): ServedSite {
	const served = {} as { -readonly [Part in keyof ServedSite]: ServedSite[Part] };
	beforeAll(async () => {
		served.browser = await launchBrowser();
		served.server = await serveFolder(inject(name), base);
	});
	afterAll(async () => {
		await served.browser.close();
		await served.server.close();
	});
	return served;
}
