import { Command } from '@commander-js/extra-typings';
import { buildNotes } from '../src/build.ts';
import { reporting } from './terminal/print-report.ts';
import { pathFrom, reportPlaceFrom } from './terminal/given-paths.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run notes')
	.description('Makes the notes pages only: sources to Markdown in the notebook’s videos/.')
	.option('--content <dir>', 'the notebook: a folder with sources/ and site.yaml', pathFrom, 'content')
	.option('--skip-invalid', 'make notes of the rest where rows or files cannot be used')
	.option(
		'--report <file>',
		'write the report as JSON, too; where the build fails, what is wrong; - is stdout, and all else goes to stderr',
		reportPlaceFrom,
	);

await runCommand(command, async ({ report: file, ...options }) => {
	await reporting({ content: options.content, file }, () =>
		showProgress((progress) => buildNotes({ ...options, progress })),
	);
});
