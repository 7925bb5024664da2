import { Command } from '@commander-js/extra-typings';
import { describeMerge } from '../src/report/describe-report.ts';
import { interruptible } from '../src/interruption.ts';
import { mergeParts } from '../src/shards/merge.ts';
import { parsePath, parsePaths } from './terminal/parse-paths.ts';
import { print } from './terminal/print.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run merge')
	.description('Joins the parts that build --shard made into one site, identical to a build in one piece.')
	.argument('<parts...>', 'the folders of all parts, in any order; they are not changed', parsePaths)
	.option('--out <dir>', 'the output folder; replaces a site built there before', parsePath, 'dist');

await runCommand(
	command,
	async ({ out }, parts) => {
		const report = await interruptible(`${out} is unchanged.`, (signal) =>
			showProgress((progress) => mergeParts({ parts, out, progress, signal })),
		);
		print(`\n${describeMerge(report).join('\n')}\n\nOpen ${report.site.folder}/index.html`);
	},
	'-- PARTS... [options]',
);
