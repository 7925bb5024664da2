import { Command } from '@commander-js/extra-typings';
import { buildNotes } from '../src/build.ts';
import { reporting } from './terminal/print-report.ts';
import { contentOption, reportOption } from './terminal/options.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run notes')
	.description('Makes only the notes pages: turns sources into Markdown in videos/ and terms/ of the notebook.')
	.addOption(contentOption)
	.option('--skip-invalid', 'make notes of the rest where rows or files cannot be used')
	.addOption(reportOption);

await runCommand(command, async ({ report: file, ...options }) => {
	await reporting({ content: options.content, file }, () =>
		showProgress((progress) => buildNotes({ ...options, progress })),
	);
});
