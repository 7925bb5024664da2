import { join, resolve } from 'node:path';
import { describeFailure } from '../../src/report/describe-error.ts';
import { describeProblems } from '../../src/report/describe-problems.ts';
import { describeReport } from '../../src/report/describe-report.ts';
import { describeCaptionFiles, describeLeftOutRows } from '../../src/report/describe-sources.ts';
import type { Problem } from '../../src/errors.ts';
import { displayPath } from '../../src/files/display-path.ts';
import { printable } from '../../src/text/printable.ts';
import { shellQuoted } from '../../src/text/shell-quoted.ts';
import { checkReportFile, STDOUT, writeReportFile } from '../../src/report/report-file.ts';
import type { BuildReport } from '../../src/report/report.ts';
import { print, printError } from './print.ts';

/**
 * Runs a build and prints its report. The report as JSON, if requested, is written even if the build fails, so that no earlier
 * report can be mistaken for this one's.
 *
 * @param options.content the notebook folder
 * @param options.file target of the report as JSON; with `STDOUT`, nothing else is printed there
 */
export async function withReport(
	{ content, file }: { readonly content: string; readonly file: string | undefined },
	work: () => Promise<BuildReport>,
): Promise<void> {
	if (file !== undefined) await checkReportFile(file);
	let report: BuildReport;
	try {
		report = await work();
	} catch (error) {
		// The build error matters more than a failure to write it to the report.
		if (file !== undefined) await writeReportFile(file, describeFailure(error)).catch(() => {});
		throw error;
	}
	printReport(report, content, file === STDOUT ? printError : print);
	if (file !== undefined) await writeReportFile(file, report);
}

/**
 * Prints a build report. Warnings come last and go to stderr.
 *
 * @param write prints everything else
 */
export function printReport(report: BuildReport, content: string, write = print): void {
	const files = describeCaptionFiles(report);
	if (files.length > 0) write(`\nCaption files:\n${files.join('\n')}`);
	const rows = describeLeftOutRows(report);
	if (rows.length > 0) write(`\nReplaced by a better transcript:\n${rows.join('\n')}`);
	write(`\n${describeReport(report).join('\n')}`);
	for (const flaw of describeFlaws(report, content)) printError(flaw);
	if (report.site) write(`\nOpen ${report.site.folder}/index.html`);
	if (report.part) write('\nWhen all parts are built: npm run merge -- PARTS...');
}

/** Warnings, skipped input, and pages edited by hand: paragraphs, each preceded by an empty line. */
export function describeFlaws(report: BuildReport, content: string): string[] {
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
		...section('Warnings about media/', media.oddities),
		...section('Warnings', [...report.useless, ...foreign]),
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
