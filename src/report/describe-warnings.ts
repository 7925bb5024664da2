import { join, resolve } from 'node:path';
import type { Problem } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { printable } from '../text/printable.ts';
import { shellQuoted } from '../text/shell-quoted.ts';
import { describeProblems } from './describe-problems.ts';
import type { BuildReport } from './report.ts';

/**
 * Skipped input, warnings, and pages edited by hand: paragraphs, each preceded by an empty line.
 *
 * @param content the notebook folder
 */
export function describeWarnings(report: BuildReport, content: string): string[] {
	const pathIn = (...path: string[]): string => displayPath(join(resolve(content), ...path));
	const { skipped, pages, media } = report;
	const foreign = Object.entries(pages).flatMap(([folder, saved]) =>
		saved.foreign.map((file) => ({ file: pathIn(folder, file), ...notGenerated })),
	);
	const copies = Object.entries(pages).flatMap(([folder, saved]) =>
		saved.copies.map(({ file, of }) => describeCopy(pathIn(folder, file), of)),
	);
	const byHand = Object.entries(pages).flatMap(([folder, { edited, orphaned }]) => [
		...edited.map((file) => describeEdited(pathIn(folder, file))),
		...orphaned.map((file) => describeOrphaned(pathIn(folder, file))),
	]);
	return [
		...section('Skipped', skipped, report.skippedMore),
		...section('Warnings about media/', media.warnings),
		...section('Warnings', [...report.warnings, ...foreign]),
		...section('Duplicate pages', copies),
		...byHand,
		...(byHand.length > 0 ? [howToPublish(pathIn('videos', 'NAME.md'))] : []),
	];
}

const section = (heading: string, problems: readonly Problem[], omitted = 0): string[] =>
	problems.length > 0 ? [`\n${heading}:\n${describeProblems(problems, omitted)}`] : [];

const notGenerated = {
	reason: 'It is not a generated page, or its front matter is missing, so the site does not show it.',
	hint: 'Put your own notes into notes/.',
};

const describeCopy = (file: string, of: string): Problem => ({
	file,
	reason: `It is for the same talk as ${printable(of)}, and the site shows only that page.`,
	hint: 'Move what you want to keep into that page, and delete this one.',
});

const describeEdited = (file: string): string =>
	`\n${printable(file)} was edited by hand and is kept: the site shows your version.\n  To generate it again, delete it and build.`;

const describeOrphaned = (file: string): string =>
	`\n${printable(file)} was edited by hand and is kept, but its talk or term is no longer in the sources.\n  The site shows your version. If you delete it, it will not be generated again.`;

/** Generated pages are in `.gitignore`. */
const howToPublish = (page: string): string =>
	`\nGit ignores these pages. If GitHub builds the site, add each of them once: git add -f ${shellQuoted(page)}`;
