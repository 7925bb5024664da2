import { join, resolve } from 'node:path';
import type { Problem } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { printable } from '../text/printable.ts';
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
		saved.foreign.map((file) => ({
			file: pathIn(folder, file),
			...(file.includes('/') ? misplaced : notGenerated),
		})),
	);
	const copies = Object.entries(pages).flatMap(([folder, saved]) =>
		saved.copies.map(({ file, of }) => describeCopy(pathIn(folder, file), of)),
	);
	const byHand = Object.entries(pages).flatMap(([folder, { edited, orphaned }]) => [
		...edited.map((file) => ({ file: pathIn(folder, file), ...kept })),
		...orphaned.map((file) => ({ file: pathIn(folder, file), ...keptWithoutTalk })),
	]);
	return [
		...section('Skipped', skipped, report.skippedMore),
		...section('Warnings about media/', media.warnings),
		...section('Warnings', [...report.warnings, ...foreign]),
		...section('Duplicate pages', copies),
		...section('Pages edited by hand', byHand),
		...(byHand.length > 0 ? [commitThem] : []),
	];
}

const section = (heading: string, problems: readonly Problem[], omitted = 0): string[] =>
	problems.length > 0 ? [`\n${heading}:\n${describeProblems(problems, omitted)}`] : [];

const notGenerated = {
	reason: 'It is not a generated page, or its front matter is missing, so the site does not show it.',
	hint: 'Put your own notes into notes/.',
};

const misplaced = {
	reason: 'It is in a folder of its own, so the site does not show it.',
	hint: 'Move it up to the other pages.',
};

const describeCopy = (file: string, of: string): Problem => ({
	file,
	reason: `It is for the same talk as ${printable(of)}, and the site shows only that page.`,
	hint: 'Move what you want to keep into that page, and delete this one.',
});

const kept = {
	reason: 'It is kept, and the site shows your version.',
	hint: 'To have a page generated again, delete it and build.',
};

const keptWithoutTalk = {
	reason: 'It is kept and shown, but its talk or term is no longer in the sources.',
	hint: 'If you delete it, it will not be generated again.',
};

/** See `showToGit`. */
const commitThem = '  If GitHub builds the site, commit them: Git ignores only pages that nobody edited.';
