import { describeFailure } from '../../src/report/describe-error.ts';
import { describeReport } from '../../src/report/describe-report.ts';
import { describeCaptionFiles, describeLeftOutRows } from '../../src/report/describe-sources.ts';
import { describeWarnings } from '../../src/report/describe-warnings.ts';
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
	for (const warning of describeWarnings(report, content)) printError(warning);
	if (report.site) write(`\nOpen ${report.site.folder}/index.html`);
	if (report.part) write('\nWhen all parts are built: npm run merge -- PARTS...');
}
