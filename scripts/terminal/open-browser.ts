import { spawn } from 'node:child_process';

/** Programs that open a URL in the default browser. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
	darwin: ['open'],
	// Not `start`: cmd would interpret the & of a URL.
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens a URL in the user's browser without waiting for it.
 *
 * @param onFailure called if the system has no program to open it
 */
export function openBrowser(address: string, onFailure: () => void): void {
	const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
	const opener = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
	opener.on('error', onFailure);
	opener.unref();
}
