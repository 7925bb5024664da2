import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, type ProvidedContext } from 'vitest';
import { type FolderServer, openFolder, serveFolder } from './serve.ts';
import { browser } from './started-browser.ts';

/** A browser, and a site of the tests on a server: there while tests run, not yet while they are told. */
export interface ServedSite {
	readonly browser: Browser;
	readonly server: FolderServer;
}

/**
 * Serves a site before the tests of a file, to the browser that they share; ends that after them.
 *
 * @param name of a site that global-setup.ts has built
 * @param base where the server has it
 */
export function serveSite(name: keyof ProvidedContext, base?: string): ServedSite {
	let server: FolderServer;
	beforeAll(async () => {
		server = await serveFolder(inject(name), base);
		return server.close;
	});
	return {
		get browser() {
			return browser;
		},
		get server() {
			return server;
		},
	};
}

/**
 * Opens a site as its readers do, while the tests of a suite run.
 *
 * @param name of a site that global-setup.ts has built
 * @param scheme `http` or `file`: see `openFolder`
 */
export function openSite(name: keyof ProvidedContext, scheme = 'http'): { readonly url: string } {
	let url = '';
	beforeAll(async () => {
		const folder = await openFolder(inject(name), scheme);
		({ url } = folder);
		return folder.close;
	});
	return {
		get url() {
			return url;
		},
	};
}

/** Several sites, each on a server of its own, by name. */
export function serveSites(...names: (keyof ProvidedContext)[]): Readonly<Record<string, FolderServer>> {
	const servers: Record<string, FolderServer> = {};
	beforeAll(async () => {
		for (const name of names) servers[name] = await serveFolder(inject(name));
	});
	afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));
	return servers;
}
