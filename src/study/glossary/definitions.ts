import type { Definition, GlossaryEntry } from '../../model.ts';

/**
 * The glossary's definitions of each term that has any, in order. If all are the same, only the first, whatever its
 * scope.
 */
export function definitionsOf(glossary: readonly GlossaryEntry[]): Map<string, readonly Definition[]> {
	const entries = Map.groupBy(glossary, ({ term }) => term);
	return new Map(
		[...entries].flatMap(([term, all]) => {
			const defined = all.flatMap(({ scope, definition }) => (definition === undefined ? [] : [{ scope, definition }]));
			const differ = new Set(defined.map(({ definition }) => definition)).size > 1;
			return defined.length === 0 ? [] : [[term, differ ? defined : defined.slice(0, 1)] as const];
		}),
	);
}
