import { make } from './make.ts';

/**
 * Adds a classic script to the page and waits until it has run. Nothing else loads code or data from disk.
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
 * The same for a script that lists files of the current site, always revalidated with the host: a cached copy may list
 * files that no longer exist.
 */
export async function addNewestScript(address: string): Promise<HTMLScriptElement> {
	// From disk, nothing can be fetched and nothing is cached. Without a network, an old copy is better than none.
	if (location.protocol !== 'file:')
		await fetch(address, { cache: 'no-cache' })
			.then((response) => response.arrayBuffer())
			.catch(() => undefined);
	return addScript(address);
}
