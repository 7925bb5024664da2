import { Command } from '@commander-js/extra-typings';
import { buildNotes } from '../src/build.ts';
import { checkReportFile } from '../src/report-file.ts';
import { folderFrom, printReport, runCommand, showProgress } from './terminal.ts';

const command = new Command('npm run notes')
	.description('Makes the notes pages only: sources to Markdown in the notebook’s videos/.')
	.option('--content <dir>', 'the notebook: a folder with sources/ and site.yaml', folderFrom, 'content')
	.option('--skip-invalid', 'make notes of the rest where rows or files cannot be used', false)
	.option('--report <file>', 'write the report as JSON, too', folderFrom);

await runCommand(command, async ({ report: file, ...options }) => {
	if (file !== undefined) await checkReportFile(file);
	await printReport(await showProgress((progress) => buildNotes({ ...options, progress })), file);
});
