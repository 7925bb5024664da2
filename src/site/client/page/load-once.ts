import { addNewestScript, addScript } from './add-script.ts';
import { scriptAddress, siteRoot } from './site.ts';

/** Calls `load` at most once at a time, and never again after it succeeded; after a failure, the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return () =>
		(loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));
}

/**
 * Makes a function that loads one of the site's scripts when it is first called, and returns what the script has set.
 *
 * @param name of a module in `entries/on-demand`
 * @param read reads what the script has set
 */
export const loadOnce = <Value>(name: string, read: () => Value): (() => Promise<Value>) =>
	once(() => addScript(scriptAddress(name)).then(read));

/**
 * The same for a list of the site's contents (`talks`, `terms`, `words`), which changes with every build: a copy that the browser
 * kept is checked with the host first.
 */
export const loadList = <Value>(name: string, read: () => Value): (() => Promise<Value>) =>
	once(() => addNewestScript(`${siteRoot()}assets/${name}.js`).then(read));
