import { Command } from '@commander-js/extra-typings';
import { benchStudy } from './bench/study.ts';
import { runCommands } from './terminal.ts';

const command = new Command('npm run bench')
	.description('Measures Cuemark: what it finds, and how fast.')
	.addCommand(benchStudy, { isDefault: true });

await runCommands(command);
