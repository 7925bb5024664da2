import { Command } from '@commander-js/extra-typings';
import { measureSearch } from '../test/bench/search/search.ts';
import { measureSpeed } from '../test/bench/speed/speed.ts';
import { measureAndPrint } from './bench/report.ts';
import { benchSearch } from './bench/search.ts';
import { benchSpeed } from './bench/speed.ts';
import { benchStudy, printStudy } from './bench/study.ts';
import { parsePath } from './terminal/parse-paths.ts';
import { runCommands } from './terminal/run-command.ts';

/** Large enough to notice a serious slowdown. */
const modest = { videos: 100, runs: 2 };

const command = new Command('npm run bench --')
	.description(
		`Measures Cuemark: how good its notes are, and how fast it is. Without a command, runs all three with ${modest.videos} videos; ` +
			'the goals are for 1,000 and more.',
	)
	.option('--json <file>', 'also write the figures of speed and search as JSON', parsePath)
	.enablePositionalOptions()
	.addCommand(benchStudy)
	.addCommand(benchSpeed)
	.addCommand(benchSearch)
	.action(async ({ json }) => {
		console.error('This takes about three minutes on two idle cores.');
		printStudy();
		await measureAndPrint(
			async (bench) => [...(await measureSpeed(modest, bench)), ...(await measureSearch(modest, bench))],
			{ json },
		);
	});

await runCommands(command);
