import type { GlossaryEntry } from '../../model.ts';

/** The definitions of a glossary. A term may be there several times, each with its own context: the first one counts. */
export function definitionsOf(glossary: readonly GlossaryEntry[]): Map<string, string> {
	const definitions = new Map<string, string>();
	for (const { term, definition } of glossary)
		if (definition !== undefined && !definitions.has(term)) definitions.set(term, definition);
	return definitions;
}
