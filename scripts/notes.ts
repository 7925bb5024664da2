import { Command } from '@commander-js/extra-typings';
import { buildNotes } from '../src/build.ts';
import { withReport } from './terminal/print-report.ts';
import { contentOption, reportOption, skipInvalidOption } from './terminal/options.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run notes')
	.description('Makes only the notes pages: turns sources into Markdown in videos/ and terms/ of the notebook.')
	.addOption(contentOption)
	.addOption(skipInvalidOption)
	.addOption(reportOption);

await runCommand(command, async ({ report: file, ...options }) => {
	await withReport({ content: options.content, file }, () =>
		showProgress((progress) => buildNotes({ ...options, progress })),
	);
});
