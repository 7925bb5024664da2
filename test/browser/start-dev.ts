import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { toStart } from '../to-start.ts';

/** A dev server in a process of its own. */
export interface DevServer extends AsyncDisposable {
	/** Its home address, with the slash at its end. */
	readonly url: string;
	/** All that it has printed. */
	readonly printed: () => string;
	/** Ends it as Ctrl-C does. */
	readonly interrupt: () => Promise<{ readonly signal: NodeJS.Signals | null; readonly status: number | null }>;
}

/** Starts `npm run dev` on a free port, and waits until it says its address. */
export async function startDev(content: string, ...args: string[]): Promise<DevServer> {
	const child = spawn(process.execPath, [...toStart('dev'), '--content', content, '--port', '0', ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		// A test runner sets these, and they would have Astro do without its pages.
		env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, MODE: undefined, PROD: undefined, DEV: undefined },
	});
	const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
	let printed = '';
	const url = await new Promise<string>((resolve, reject) => {
		const listen = (chunk: Buffer): void => {
			printed += chunk.toString();
			const [said] = /http:\/\/\S+\//.exec(printed) ?? [];
			if (said !== undefined) resolve(said);
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		child.on('exit', () => reject(new Error(`The dev server has ended:\n${printed}`)));
	});
	const interrupt = async () => {
		child.kill('SIGINT');
		const [status, signal] = await ended;
		return { status, signal };
	};
	return {
		url,
		printed: () => printed,
		interrupt,
		async [Symbol.asyncDispose]() {
			child.kill('SIGKILL');
			await ended;
		},
	};
}
