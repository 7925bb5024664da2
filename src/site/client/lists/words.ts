import { addScript } from '../page/add-script.ts';
import { siteRoot } from '../page/site.ts';
import { type PackedWords, readWords, type SiteWords } from './read-words.ts';

declare global {
	/** Set by the script with the site's words: see `wordsScript`. */
	var cuemarkWords: PackedWords | undefined;
}

const root = siteRoot();
let loading: Promise<SiteWords> | undefined;

/** The words of the site. Loaded once; after a failure, the next call tries again. */
export function allWords(): Promise<SiteWords> {
	loading ??= addScript(`${root}assets/words.js`).then(
		() => readWords(globalThis.cuemarkWords),
		(error: unknown) => {
			loading = undefined;
			throw error;
		},
	);
	return loading;
}
