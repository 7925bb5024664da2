import type { GlossaryEntry } from '../../model.ts';
import { hearTerms } from '../glossary/hear-terms.ts';
import { openLanguage } from '../words/language.ts';
import type { Corpus, CorpusVideo } from './corpus.ts';
import { addMention, type ScoredMention } from './mentions.ts';

/** A term that is a concept. */
export interface Named {
	readonly id: string;
	readonly also: readonly string[];
	readonly text: string;
	readonly language: string;
	readonly definition?: string;
	readonly mentions: readonly ScoredMention[];
}

/**
 * Adds the glossary's terms, said or not. A concept of the same name, capitals apart, becomes part of the glossary's.
 * Mentions are those of the term itself and of its heard forms.
 */
export function addOwnTerms(
	concepts: readonly Named[],
	{ videos }: Corpus,
	glossary: readonly GlossaryEntry[],
): Named[] {
	if (glossary.length === 0) return [...concepts];
	const mentions = new Map<string, ScoredMention[]>(glossary.map(({ term }) => [term, []]));
	for (const video of videos) {
		for (const { term, second } of hearTerms(video.notes.video, glossary, openLanguage(video.notes.language))) {
			addMention(mentions.get(term) ?? [], { videoId: video.notes.video.id, second, unit: unitAt(video, second) });
		}
	}
	const definitions = new Map(glossary.map(({ term, definition }) => [term, definition]));
	const byName = Map.groupBy(concepts, ({ text }) => text.toLowerCase());
	const own = [...mentions].map(([term, said]): Named => {
		const same = byName.get(term.toLowerCase()) ?? [];
		const known = new Set(said.map(({ unit }) => unit));
		const others = same.flatMap((one) => one.mentions).filter(({ unit }) => !known.has(unit));
		const definition = definitions.get(term);
		return {
			id: ownConceptId(term),
			also: same.map(({ id }) => id),
			text: term,
			language: '',
			...(definition !== undefined && { definition }),
			mentions: [...said, ...others].sort((a, b) => a.unit - b.unit),
		};
	});
	const absorbed = new Set(own.flatMap(({ also }) => also));
	return [...concepts.filter(({ id }) => !absorbed.has(id)), ...own];
}

/** Number of the unit that holds a second. */
function unitAt({ notes, units, firstUnit }: CorpusVideo, second: number): number {
	const unit = units.findLastIndex((moment) => (notes.video.moments[moment]?.second ?? 0) <= second);
	return firstUnit + Math.max(0, unit);
}

/** Id of the concept that a term of the reader's glossary is. */
export const ownConceptId = (term: string): string => `own:${term}`;
