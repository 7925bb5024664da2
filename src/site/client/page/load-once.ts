import { addNewestScript, addScript } from './add-script.ts';
import { siteRoot } from './site.ts';

/**
 * Makes a function that loads one of the site's scripts when it is first called, and gives what the script has set. After a
 * failure, the next call tries again.
 *
 * @param file name in the site's `assets/`
 * @param read reads what the script has set
 */
export const loadOnce = <Value>(file: string, read: () => Value): (() => Promise<Value>) =>
	once(() => addScript(`${siteRoot()}assets/${file}`).then(read));

/** The same for a list of what is in the site, which is another after each build: see `addNewestScript`. */
export const loadList = <Value>(file: string, read: () => Value): (() => Promise<Value>) =>
	once(() => addNewestScript(`${siteRoot()}assets/${file}`).then(read));

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return () =>
		(loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));
}
