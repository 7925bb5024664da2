import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page, Request } from 'playwright-core';

/** What a page has loaded. */
export interface Transfers {
	readonly requests: number;
	/** Bytes as transferred, including headers; for pages from disk, file sizes. */
	readonly bytes: number;
}

/** Records what a page loads from now on. */
export class Watched {
	readonly #finished: Request[] = [];

	constructor(page: Page) {
		page.on('requestfinished', (request) => {
			if (!request.url().startsWith('data:')) this.#finished.push(request);
		});
	}

	/** Number of completed requests. */
	get count(): number {
		return this.#finished.length;
	}

	/** What a range of requests loaded. */
	async between(from: number, to: number): Promise<Transfers> {
		const sizes = await Promise.all(this.#finished.slice(from, to).map(sizeOf));
		return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
	}
}

async function sizeOf(request: Request): Promise<number> {
	const url = new URL(request.url());
	if (url.protocol === 'file:') return (await stat(fileURLToPath(new URL(url.pathname, 'file://')))).size;
	const { responseBodySize, responseHeadersSize } = await request.sizes();
	return responseBodySize + responseHeadersSize;
}
