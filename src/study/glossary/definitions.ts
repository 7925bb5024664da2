import type { GlossaryEntry } from '../../model.ts';

/** What a glossary says of its terms. A term may stand there several times, each with a context of its own: the first counts. */
export function definitionsOf(glossary: readonly GlossaryEntry[]): Map<string, string> {
	const definitions = new Map<string, string>();
	for (const { term, definition } of glossary)
		if (definition !== undefined && !definitions.has(term)) definitions.set(term, definition);
	return definitions;
}
