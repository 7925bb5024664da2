import { spawn } from 'node:child_process';

/** What opens an address in the browser of whoever is at the computer. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
	darwin: ['open'],
	// A shell would take a part of an address for its own.
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the user's browser, and does not wait for it.
 *
 * @param onFailure called where the system has no program for it
 */
export function openBrowser(address: string, onFailure: () => void): void {
	const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
	const opener = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
	opener.on('error', onFailure);
	opener.unref();
}
