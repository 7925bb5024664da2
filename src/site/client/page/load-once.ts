import { addNewestScript, addScript } from './add-script.ts';
import { siteRoot } from './site.ts';

/**
 * Makes a function that loads one of the site's scripts when it is first called, and gives what the script has set. After a
 * failure, the next call tries again.
 *
 * @param file name in the site's `assets/`
 * @param read reads what the script has set
 */
export function loadOnce<Value>(file: string, read: () => Value, add = addScript): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return () =>
		(loading ??= add(`${siteRoot()}assets/${file}`).then(read, (error: unknown) => {
			loading = undefined;
			throw error;
		}));
}

/** The same for a list of what is in the site, which is another after each build. */
export const loadList = <Value>(file: string, read: () => Value): (() => Promise<Value>) =>
	loadOnce(file, read, addNewestScript);
