/**
 * Drives a browser by WebDriver BiDi, which Firefox itself speaks: no other program stands between.
 *
 * @see https://w3c.github.io/webdriver-bidi/
 */
import type { DrivenPage } from './driven.ts';

/** What the browser says: the answer to a command, or an event. */
interface Message {
	readonly id?: number;
	readonly result?: unknown;
	readonly error?: string;
	readonly message?: string;
	readonly method?: string;
	readonly params?: unknown;
}

/** A command that has no answer yet. */
interface Pending {
	readonly resolve: (result: unknown) => void;
	readonly reject: (error: Error) => void;
}

/** A session: commands go out, and events come in. */
export class BidiSession {
	readonly #socket: WebSocket;
	readonly #pending = new Map<number, Pending>();
	#last = 0;

	private constructor(socket: WebSocket, onEvent: (method: string, params: unknown) => void) {
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => {
			const { id, result, error, message, method, params } = JSON.parse(String(data)) as Message;
			if (id === undefined) {
				if (method !== undefined) onEvent(method, params);
				return;
			}
			const pending = this.#pending.get(id);
			this.#pending.delete(id);
			if (error === undefined) pending?.resolve(result);
			else pending?.reject(new Error(`${error}: ${message ?? ''}`));
		});
		socket.addEventListener('close', () => {
			for (const { reject } of this.#pending.values()) reject(new Error('The browser has ended.'));
			this.#pending.clear();
		});
	}

	/** @param address of the browser's socket for new sessions */
	static async start(address: string, onEvent: (method: string, params: unknown) => void): Promise<BidiSession> {
		const socket = new WebSocket(address);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve, { once: true });
			socket.addEventListener('error', reject, { once: true });
		});
		const session = new BidiSession(socket, onEvent);
		await session.send('session.new', { capabilities: {} });
		return session;
	}

	/** @throws {Error} what the browser answers instead of a result */
	send(method: string, params: object): Promise<unknown> {
		const id = ++this.#last;
		return new Promise((resolve, reject) => {
			this.#pending.set(id, { resolve, reject });
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
	}
}

/** The codes that WebDriver has for keys that are no characters (https://w3c.github.io/webdriver/#keyboard-actions). */
const codes: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

/** Presses keys one after the other: an action source, the same in BiDi and in the older WebDriver. */
export const pressing = (keys: readonly string[]): object => ({
	type: 'key',
	id: 'keyboard',
	actions: keys
		.map((key) => codes[key] ?? key)
		.flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		]),
});

export class BidiPage implements DrivenPage {
	readonly #session: BidiSession;
	readonly #context: string;

	private constructor(session: BidiSession, context: string) {
		this.#session = session;
		this.#context = context;
	}

	static async open(session: BidiSession, viewport: { width: number; height: number }): Promise<BidiPage> {
		const { context } = (await session.send('browsingContext.create', { type: 'tab' })) as { context: string };
		await session.send('browsingContext.setViewport', { context, viewport });
		return new BidiPage(session, context);
	}

	async goTo(url: string): Promise<void> {
		await this.#send('browsingContext.navigate', { url, wait: 'complete' });
	}

	async back(): Promise<void> {
		await this.#send('browsingContext.traverseHistory', { delta: -1 });
	}

	async evaluate<Result, Given extends readonly unknown[]>(
		run: (...given: Given) => Result,
		...given: Given
	): Promise<Awaited<Result>> {
		const { result, exceptionDetails } = (await this.#session.send('script.callFunction', {
			functionDeclaration: `async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(given)}))`,
			awaitPromise: true,
			target: { context: this.#context },
		})) as { result?: { value?: string }; exceptionDetails?: { text: string } };
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		// What returns nothing has no JSON.
		const json = result?.value;
		return (json === undefined ? undefined : JSON.parse(json)) as Awaited<Result>;
	}

	async press(...keys: string[]): Promise<void> {
		await this.#send('input.performActions', { actions: [pressing(keys)] });
	}

	async click(selector: string): Promise<void> {
		const [x, y] = await this.evaluate((query) => {
			const element = document.querySelector(query);
			if (!element) throw new Error(`There is no ${query}.`);
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, top, width, height } = element.getBoundingClientRect();
			return [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
		}, selector);
		const actions = [
			{ type: 'pointerMove', x, y },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 },
		];
		await this.#send('input.performActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
	}

	#send(method: string, params: object): Promise<unknown> {
		return this.#session.send(method, { context: this.#context, ...params });
	}
}
