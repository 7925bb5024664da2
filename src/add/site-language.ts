import { findOwnLanguage, type OwnLanguage } from '../locales/languages.ts';
import type { AddedFile } from './place-all.ts';

/**
 * The language to suggest for the interface: that of all added captions, if the interface is in another.
 *
 * @param language of the interface
 */
export function languageToSet(added: readonly AddedFile[], language: OwnLanguage): OwnLanguage | undefined {
	const transcripts = added.filter(({ kind }) => kind === 'transcript');
	const languages = new Set(transcripts.map(({ rows }) => findOwnLanguage(rows?.captions?.language ?? 'und')));
	const [own] = languages;
	return languages.size === 1 && own !== language ? own : undefined;
}
