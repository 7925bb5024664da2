/**
 * Adds a classic script to the page and waits until it has run. The one way to load code or data that works from disk.
 *
 * @returns the script, taken out of the page again
 * @throws {Error} where it cannot be loaded
 */
export function addScript(address: string): Promise<HTMLScriptElement> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = address;
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
