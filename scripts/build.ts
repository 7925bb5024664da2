import { Command } from '@commander-js/extra-typings';
import { buildSite } from '../src/build.ts';
import { interruptible } from '../src/interruption.ts';
import { buildShard } from '../src/shards/build-shard.ts';
import { partName, readShard } from '../src/shards/shard.ts';
import { withReport } from './terminal/print-report.ts';
import { parsePath } from './terminal/parse-paths.ts';
import { contentOption, reportOption, skipInvalidOption } from './terminal/options.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run build')
	.description(
		'Builds the site: turns sources into notes pages, and these into a site with search and a zip for offline reading.',
	)
	.addOption(contentOption)
	.option(
		'--out <dir>',
		'the output folder; replaces what was built there before (default: "dist"; with --shard "part-2-of-8")',
		parsePath,
	)
	.option('--address <url>', 'public URL of the site, for canonical links and the sitemap')
	.addOption(skipInvalidOption)
	.option('--shard <i/n>', 'build one of n parts (at most 16); npm run merge joins them')
	.addOption(reportOption);

await runCommand(command, async ({ report: file, shard: name, ...options }) => {
	const shard = name === undefined ? undefined : readShard(name);
	const out = options.out ?? (shard ? partName(shard) : 'dist');
	await withReport({ content: options.content, file }, () =>
		interruptible(`${out} is unchanged.`, (signal) =>
			showProgress((progress) => {
				const given = { ...options, out, progress, signal };
				return shard ? buildShard({ ...given, shard }) : buildSite(given);
			}),
		),
	);
});
