import { make } from './make.ts';

/**
 * Adds a classic script to the page and waits until it has run. No other way to load code or data works from disk.
 *
 * @returns the script, removed from the page again
 * @throws {Error} if it cannot be loaded
 */
export function addScript(address: string): Promise<HTMLScriptElement> {
	return new Promise((resolve, reject) => {
		const script = make('script', { src: address });
		script.onload = () => {
			script.remove();
			resolve(script);
		};
		script.onerror = () => {
			script.remove();
			reject(new Error(`${address} could not be loaded.`));
		};
		document.head.append(script);
	});
}

/**
 * The same for a script that names files of the site as it is now: a copy that the browser has of it may name some that the host
 * has no longer, so the host is asked first whether it still is that.
 */
export async function addNewestScript(address: string): Promise<HTMLScriptElement> {
	// From disk, nothing can be fetched, and no copies are kept. Without a network, an old one is better than none.
	if (location.protocol !== 'file:')
		await fetch(address, { cache: 'no-cache' })
			.then((response) => response.arrayBuffer())
			.catch(() => undefined);
	return addScript(address);
}
