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
