import { addNewestScript, addScript } from './add-script.ts';
import { scriptAddress, siteRoot } from './site.ts';

/** Makes a function that calls `load` once and keeps its result. After a failure, the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return () =>
		(loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));
}

/**
 * Makes a function that loads one of the site's scripts on its first call, and returns the value that the script sets.
 *
 * @param name of a module in `entries/on-demand`
 * @param read reads the value that the script sets
 */
export const loadOnce = <Value>(name: string, read: () => Value): (() => Promise<Value>) =>
	once(() => addScript(scriptAddress(name)).then(read));

/** The same for a list of the site's contents (`talks`, `terms`, `words`), which every build may change. */
export const loadList = <Value>(name: string, read: () => Value): (() => Promise<Value>) =>
	once(() => addNewestScript(`${siteRoot()}assets/${name}.js`).then(read));
