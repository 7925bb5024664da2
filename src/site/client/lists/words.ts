import { loadList } from '../page/load-once.ts';

/** The words of the site, to correct a search that finds nothing. */
export interface SiteWords {
	/** The words of the transcripts, in lower case. */
	readonly said: readonly string[];
	/** The misheard forms of glossary terms, each with its term. */
	readonly heard: readonly (readonly [form: string, term: string])[];
}

export const noWords: SiteWords = { said: [], heard: [] };

/** The same in the script's compact form: see `wordsScript`. */
interface PackedWords {
	readonly said: string;
	readonly heard: SiteWords['heard'];
}

declare global {
	/** Set by the script with the site's words. */
	var cuemarkWords: PackedWords | undefined;
}

export const allWords = loadList('words', () => readWords(globalThis.cuemarkWords));

/** Unpacks the words of a script; none if it is missing. */
export function readWords(packed: PackedWords | undefined): SiteWords {
	if (!packed) return noWords;
	let before = '';
	const said = [...packed.said.matchAll(/(\d)(\D+)/g)].map(
		([, shared, rest = '']) => (before = before.slice(0, Number(shared)) + rest),
	);
	return { said, heard: packed.heard };
}
