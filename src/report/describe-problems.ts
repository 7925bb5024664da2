import { type Problem, formatLocation } from '../errors.ts';

/** Problems listed in full; the rest are counted. */
const MAX_LISTED = 20;

/**
 * Problems as lines of text, grouped by hint, which is printed once below its group. If there are too many, takes some of each
 * group.
 *
 * @param omitted number of further problems
 */
export function describeProblems(problems: readonly Problem[], omitted: number): string {
	const groups = [...Map.groupBy(problems, ({ hint }) => hint)];
	const listed = new Set(
		groups
			.flatMap(([, group]) => group.map((problem, index) => ({ problem, index })))
			.sort((a, b) => a.index - b.index)
			.slice(0, MAX_LISTED)
			.map(({ problem }) => problem),
	);
	const lines: string[] = [];
	let unlisted = omitted;
	for (const [hint, group] of groups) {
		const shown = group.filter((problem) => listed.has(problem));
		if (shown.length === 0) {
			unlisted += group.length;
			continue;
		}
		lines.push(...shown.map((problem) => `  ${formatLocation(problem)}: ${problem.reason}`));
		if (group.length > shown.length)
			lines.push(`  … and ${(group.length - shown.length).toLocaleString('en')} more of these.`);
		if (hint) lines.push(`    ${hint}`);
	}
	if (unlisted > 0) lines.push(`  … and ${unlisted.toLocaleString('en')} more.`);
	return lines.join('\n');
}
