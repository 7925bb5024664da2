import { findOwnLanguage, type OwnLanguage } from '../locales/languages.ts';
import type { AddedFile } from './place-all.ts';

/**
 * The language that would have the site's own words go with the captions that were added: they are all in it, and the site's
 * words are in another.
 *
 * @param language of the site's words
 */
export function languageToSet(added: readonly AddedFile[], language: OwnLanguage): OwnLanguage | undefined {
	const transcripts = added.filter(({ kind }) => kind === 'transcript');
	const languages = new Set(transcripts.map(({ rows }) => findOwnLanguage(rows?.captions?.language ?? 'und')));
	const [own] = languages;
	return languages.size === 1 && own !== language ? own : undefined;
}
