import { type Problem, showLocation } from '../errors.ts';

/** Problems that are told of one by one; the rest are counts. */
const TOLD = 20;

/**
 * Problems as lines of text. Those that have the same hint stand together, above it: it is said once. Where there are too many to
 * tell of all, some of each hint are told of.
 *
 * @param omitted number of problems beyond these
 */
export function describeProblems(problems: readonly Problem[], omitted: number): string {
	const kinds = [...Map.groupBy(problems, ({ hint }) => hint)];
	const told = new Set(
		kinds
			.flatMap(([, kind]) => kind.map((problem, index) => ({ problem, index })))
			.sort((a, b) => a.index - b.index)
			.slice(0, TOLD)
			.map(({ problem }) => problem),
	);
	const lines: string[] = [];
	let untold = omitted;
	for (const [hint, kind] of kinds) {
		const shown = kind.filter((problem) => told.has(problem));
		if (shown.length === 0) {
			untold += kind.length;
			continue;
		}
		lines.push(...shown.map((problem) => `  ${showLocation(problem)}: ${problem.reason}`));
		if (kind.length > shown.length)
			lines.push(`  … and ${(kind.length - shown.length).toLocaleString('en')} more of these.`);
		if (hint) lines.push(`    ${hint}`);
	}
	if (untold > 0) lines.push(`  … and ${untold.toLocaleString('en')} more.`);
	return lines.join('\n');
}
