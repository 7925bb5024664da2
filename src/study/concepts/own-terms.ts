import type { Definition, GlossaryEntry } from '../../model.ts';
import { definitionsOf } from '../glossary/definitions.ts';
import { openLanguage } from '../words/language.ts';
import { stemsOf } from '../words/tokens.ts';
import { conceptId, ownConceptId } from './concept-id.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { addMention, type ScoredMention } from './mentions.ts';

/** A concept that still lacks a slug and companions. */
export interface ConceptDraft {
	readonly id: string;
	readonly also: readonly string[];
	/** Ids of the concepts that its other spellings would be; also in `also`. */
	readonly sameAs?: readonly string[];
	readonly text: string;
	readonly language: string;
	readonly definitions?: readonly Definition[];
	readonly about: number;
	readonly mentions: readonly ScoredMention[];
}

/**
 * Adds the glossary's terms, whether said or not. A concept with the same words, in any form, is merged into the
 * glossary's. Mentions are those of the term itself and of its misheard forms.
 */
export function addOwnTerms(
	concepts: readonly ConceptDraft[],
	{ videos }: Corpus,
	glossary: readonly GlossaryEntry[],
): ConceptDraft[] {
	if (glossary.length === 0) return [...concepts];
	const mentions = new Map<string, ScoredMention[]>(glossary.map(({ term }) => [term, []]));
	for (const { trace, firstUnit } of videos) {
		const { videoId, ownTerms, units, momentSeconds } = trace;
		for (const { term, moments } of ownTerms) {
			let unit = 0;
			for (const moment of moments) {
				while ((units[unit + 1] ?? Infinity) <= moment) unit++;
				const place = { videoId, second: momentSeconds[moment] ?? 0, unit: firstUnit + unit };
				addMention(mentions.get(term) ?? [], place);
			}
		}
	}
	const definitions = definitionsOf(glossary);
	const byName = Map.groupBy(concepts, ({ text }) => text.toLowerCase());
	const byId = new Map(concepts.flatMap((one) => [one.id, ...(one.sameAs ?? [])].map((id) => [id, one] as const)));
	const languages = [...new Set(videos.map(({ trace }) => trace.language))].sort();
	const own = [...mentions].map(([term, mentioned]): ConceptDraft => {
		// Any form of these words is this concept, whether or not it was one before.
		const keys = languages.map((language) => conceptId(language, keyOf(term, language)));
		const same = [...new Set([...(byName.get(term.toLowerCase()) ?? []), ...keys.flatMap((id) => byId.get(id) ?? [])])];
		const known = new Set(mentioned.map(({ unit }) => unit));
		const others = same.flatMap((one) => one.mentions).filter(({ unit }) => !known.has(unit));
		const defined = definitions.get(term);
		return {
			id: ownConceptId(term),
			also: [...new Set([...same.flatMap(({ id, also }) => [id, ...also]), ...keys])],
			text: term,
			language: '',
			...(defined && { definitions: defined }),
			// A term in the glossary counts as a subject of every talk that says it.
			about: new Set([...mentioned, ...others].map(({ videoId }) => videoId)).size,
			mentions: [...mentioned, ...others].sort((a, b) => a.unit - b.unit),
		};
	});
	const merged = new Set(own.flatMap(({ also }) => also));
	return [...concepts.filter(({ id }) => !merged.has(id)), ...own];
}

/** The key of a key term with the same words. */
const keyOf = (term: string, tag: string): string => stemsOf(term, openLanguage(tag)).join(' ');
