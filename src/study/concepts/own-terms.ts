import type { Definition, GlossaryEntry } from '../../model.ts';
import { definitionsOf } from '../glossary/definitions.ts';
import { openLanguage } from '../words/language.ts';
import { eachWord } from '../words/tokens.ts';
import { conceptId, ownConceptId } from './concept-id.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { addMention, type ScoredMention } from './mentions.ts';

/** A term that is a concept. */
export interface Named {
	readonly id: string;
	readonly also: readonly string[];
	/** Ids of the concepts that its other spellings would be; in `also`, too. */
	readonly sameAs?: readonly string[];
	readonly text: string;
	readonly language: string;
	readonly definitions?: readonly Definition[];
	readonly about: number;
	readonly mentions: readonly ScoredMention[];
}

/**
 * Adds the glossary's terms, said or not. A concept of the same words, in any form, becomes part of the glossary's.
 * Mentions are those of the term itself and of its heard forms.
 */
export function addOwnTerms(
	concepts: readonly Named[],
	{ videos }: Corpus,
	glossary: readonly GlossaryEntry[],
): Named[] {
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
	const own = [...mentions].map(([term, said]): Named => {
		// The same words in any form lead here, whether or not they are a concept.
		const keys = languages.map((language) => conceptId(language, keyOf(term, language)));
		const same = [...new Set([...(byName.get(term.toLowerCase()) ?? []), ...keys.flatMap((id) => byId.get(id) ?? [])])];
		const known = new Set(said.map(({ unit }) => unit));
		const others = same.flatMap((one) => one.mentions).filter(({ unit }) => !known.has(unit));
		const defined = definitions.get(term);
		return {
			id: ownConceptId(term),
			also: [...new Set([...same.flatMap(({ id, also }) => [id, ...also]), ...keys])],
			text: term,
			language: '',
			...(defined && { definitions: defined }),
			// Who puts a term in the glossary says that the talks are about it.
			about: new Set([...said, ...others].map(({ videoId }) => videoId)).size,
			mentions: [...said, ...others].sort((a, b) => a.unit - b.unit),
		};
	});
	const absorbed = new Set(own.flatMap(({ also }) => also));
	return [...concepts.filter(({ id }) => !absorbed.has(id)), ...own];
}

/** The key that a key term of the same words has. */
function keyOf(term: string, tag: string): string {
	const language = openLanguage(tag);
	const stems: string[] = [];
	eachWord(term, language, (_, __, word) => stems.push(language.look(word).stem));
	return stems.join(' ');
}
