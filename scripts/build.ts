import { Command } from '@commander-js/extra-typings';
import { buildSite } from '../src/build.ts';
import { checkReportFile } from '../src/report-file.ts';
import { folderFrom, printReport, runCommand, showProgress } from './terminal.ts';

const command = new Command('npm run build')
	.description('Builds the site: sources to notes pages, pages to a site with search and an offline copy.')
	.option('--content <dir>', 'the notebook: a folder with sources/ and site.yaml', folderFrom, 'content')
	.option('--out <dir>', 'the folder for the site; a site built there before is replaced', folderFrom, 'dist')
	.option('--address <url>', 'public address of the site, for canonical links and the sitemap')
	.option('--skip-invalid', 'build from the rest where rows or files cannot be used', false)
	.option('--report <file>', 'write the report as JSON, too', folderFrom);

await runCommand(command, async ({ report: file, ...options }) => {
	if (file !== undefined) await checkReportFile(file);
	await printReport(await showProgress((progress) => buildSite({ ...options, progress })), file);
});
