import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { pressing } from './bidi.ts';
import type { DrivenBrowser, DrivenPage } from './driven.ts';

/** Where Linux distributions keep WebKitGTK's driver. */
const usualPaths = ['/usr/bin/WebKitWebDriver'];

/**
 * @returns the driver that `WEBKIT_DRIVER_PATH` names, none where that is empty, or else one that is installed, if any. It
 *   needs a display
 */
export function findWebKit(): string | undefined {
	const { WEBKIT_DRIVER_PATH, DISPLAY, WAYLAND_DISPLAY } = process.env;
	if (WEBKIT_DRIVER_PATH !== undefined) return WEBKIT_DRIVER_PATH === '' ? undefined : WEBKIT_DRIVER_PATH;
	if (DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return undefined;
	return usualPaths.find((path) => existsSync(path));
}

/** Milliseconds in which it starts on a machine with more to do than it can. */
const PATIENCE = 120_000;

/** Starts WebKitGTK by its driver. @throws {Error} where it does not start */
export async function launchWebKit(path: string): Promise<DrivenBrowser> {
	const port = await freePort();
	const child = spawn(path, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
	const ended = once(child, 'close');
	const driver = `http://127.0.0.1:${port}`;
	try {
		await Promise.race([isReady(driver), ended]);
		const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };
		const { sessionId } = (await send('POST', `${driver}/session`, { capabilities })) as { sessionId: string };
		const session = `${driver}/session/${sessionId}`;
		return {
			open: async (url) => {
				const page = await WebKitPage.open(session, { width: 1280, height: 850 });
				await page.goTo(url);
				return page;
			},
			[Symbol.asyncDispose]: async () => {
				await send('DELETE', session).catch(() => undefined);
				child.kill();
				await ended;
			},
		};
	} catch (error) {
		child.kill();
		throw error;
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function isReady(driver: string): Promise<void> {
	const until = Date.now() + PATIENCE;
	while (Date.now() < until) {
		const status = await send('GET', `${driver}/status`).catch(() => undefined);
		if (status !== undefined) return;
		await delay(100);
	}
	throw new Error('WebKit does not start.');
}

/** A command of WebDriver (https://w3c.github.io/webdriver/). @throws {Error} what the driver answers instead of a value */
async function send(method: string, address: string, body?: object): Promise<unknown> {
	const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
	const { value } = (await response.json()) as { value: unknown };
	const { error, message = '' } = (value ?? {}) as { error?: string; message?: string };
	if (error !== undefined) throw new Error(`${error}: ${message}`);
	return value;
}

/** A tab. Each command first goes to it: a session has one at a time. */
class WebKitPage implements DrivenPage {
	readonly #session: string;
	readonly #handle: string;

	private constructor(session: string, handle: string) {
		this.#session = session;
		this.#handle = handle;
	}

	static async open(session: string, size: { width: number; height: number }): Promise<WebKitPage> {
		const { handle } = (await send('POST', `${session}/window/new`, { type: 'tab' })) as { handle: string };
		const page = new WebKitPage(session, handle);
		await page.#send('window/rect', size);
		return page;
	}

	async goTo(url: string): Promise<void> {
		await this.#send('url', { url });
	}

	async back(): Promise<void> {
		await this.#send('back', {});
	}

	async evaluate<Result, Given extends readonly unknown[]>(
		run: (...given: Given) => Result,
		...given: Given
	): Promise<Awaited<Result>> {
		const script = `return (async () => JSON.stringify(await (${run.toString()})(...arguments)))()`;
		const json = (await this.#send('execute/sync', { script, args: given })) as string | null;
		// What returns nothing has no JSON.
		return (json === null ? undefined : JSON.parse(json)) as Awaited<Result>;
	}

	async press(...keys: string[]): Promise<void> {
		await this.#send('actions', { actions: [pressing(keys)] });
	}

	async click(selector: string): Promise<void> {
		const found = (await this.#send('element', { using: 'css selector', value: selector })) as Record<string, string>;
		await this.#send(`element/${Object.values(found)[0] ?? ''}/click`, {});
	}

	async #send(command: string, body: object): Promise<unknown> {
		await send('POST', `${this.#session}/window`, { handle: this.#handle });
		return send('POST', `${this.#session}/${command}`, body);
	}
}
