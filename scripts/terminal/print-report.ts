import { join, resolve } from 'node:path';
import { describeFailure } from '../../src/report/describe-error.ts';
import { describeProblems } from '../../src/report/describe-problems.ts';
import { describeReport } from '../../src/report/describe-report.ts';
import { describeCaptionFiles, describeLeftOutRows } from '../../src/report/describe-sources.ts';
import type { Problem } from '../../src/errors.ts';
import { displayPath } from '../../src/files/display-path.ts';
import { printable } from '../../src/text/printable.ts';
import { quoted } from '../../src/text/quoted.ts';
import { checkReportFile, STDOUT, writeReportFile } from '../../src/report/report-file.ts';
import type { BuildReport } from '../../src/report/report.ts';
import { print, printError } from './print.ts';

/**
 * Does work that makes a report, and prints that. Where it is asked for as JSON, it is written whether the work succeeds or
 * not: no report of an earlier build is left to be taken for this one's.
 *
 * @param options.content the notebook
 * @param options.file for the report as JSON; where that is `STDOUT`, nothing else is printed there
 */
export async function reporting(
	{ content, file }: { readonly content: string; readonly file: string | undefined },
	work: () => Promise<BuildReport>,
): Promise<void> {
	if (file !== undefined) await checkReportFile(file);
	let report: BuildReport;
	try {
		report = await work();
	} catch (error) {
		// What went wrong is more than that it cannot be written down.
		if (file !== undefined) await writeReportFile(file, describeFailure(error)).catch(() => {});
		throw error;
	}
	printReport(report, content, file === STDOUT ? printError : print);
	if (file !== undefined) await writeReportFile(file, report);
}

/**
 * Prints a build's report, at its end what a person may want to put right: that goes to stderr.
 *
 * @param say prints the rest
 */
export function printReport(report: BuildReport, content: string, say = print): void {
	const files = describeCaptionFiles(report);
	if (files.length > 0) say(`\nCaption files:\n${files.join('\n')}`);
	const rows = describeLeftOutRows(report);
	if (rows.length > 0) say(`\nLeft out for a better transcript:\n${rows.join('\n')}`);
	say(`\n${describeReport(report).join('\n')}`);
	for (const flaw of describeFlaws(report, content)) printError(flaw);
	if (report.site) say(`\nOpen ${report.site.folder}/index.html`);
	if (report.part) print('\nWhen all parts are there: npm run merge -- PARTS...');
}

/** What was left out, has no effect, or was edited by hand, as paragraphs with an empty line before each. */
export function describeFlaws(report: BuildReport, content: string): string[] {
	const inNotebook = (...path: string[]): string => displayPath(join(resolve(content), ...path));
	const { skipped, pages, media } = report;
	const foreign = Object.entries(pages).flatMap(([folder, saved]) =>
		saved.foreign.map((file) => ({ file: inNotebook(folder, file), ...noPage })),
	);
	const copies = Object.entries(pages).flatMap(([folder, saved]) =>
		saved.copies.map(({ file, of }) => describeCopy(inNotebook(folder, file), of)),
	);
	const byHand = Object.entries(pages).flatMap(([folder, { edited, orphaned }]) => [
		...edited.map((file) => describeEdited(inNotebook(folder, file))),
		...orphaned.map((file) => describeOrphaned(inNotebook(folder, file))),
	]);
	return [
		...under('Left out', skipped, report.skippedMore),
		...under('Of no use in media/', media.oddities),
		...under('Of no use', [...report.useless, ...foreign]),
		...under('Pages that are there twice', copies),
		...byHand,
		...(byHand.length > 0 ? [howToPublish(inNotebook('videos', 'NAME.md'))] : []),
	];
}

const under = (heading: string, problems: readonly Problem[], omitted = 0): string[] =>
	problems.length > 0 ? [`\n${heading}:\n${describeProblems(problems, omitted)}`] : [];

const noPage = {
	reason: 'No build made it, or its front matter is gone, so the site does not show it.',
	hint: 'Notes of your own go into notes/.',
};

const describeCopy = (file: string, of: string): Problem => ({
	file,
	reason: `${printable(of)} is the page of the same talk, and the only one of the two that the site shows.`,
	hint: 'Both stay as they are. Move into that page what you want to keep of this one, and delete this one.',
});

const describeEdited = (file: string): string =>
	`\n${printable(file)} was edited by hand and stays as it is.\n  Delete it and build again to have it written anew, or keep it: the site shows your version.`;

const describeOrphaned = (file: string): string =>
	`\n${printable(file)} was edited by hand and stays, though nothing in the sources leads to it any more.\n  The site shows your version. If you delete it, it is gone: nothing is written in its place.`;

/** Generated pages are in `.gitignore`. */
const howToPublish = (page: string): string =>
	`\nGit leaves such pages out. Where GitHub builds the site, add each of them once: git add -f ${quoted(page)}`;
